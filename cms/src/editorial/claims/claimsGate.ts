/** The gate of claims: what a page says must be supported, and said in words that hold. */
import { documentKey } from '@wellcite/shared/content-api';
import type { Gate } from '../../publishing/extensions.ts';
import { isApprovable } from '../signOff/approvable.ts';
import { ledgerFor } from './ledgerFor.ts';

/** Longest part of a sentence that is quoted, in characters. */
const longestQuote = 90;

export const claimsGate: Gate = async ({ document, doc, req }) => {
  const { collection, content } = document;
  if (!isApprovable(collection)) return [];
  const { entries } = await ledgerFor({ key: documentKey(collection, content.id), collection, doc, req });
  return entries.flatMap(({ path, label, text, findings }) =>
    findings
      .filter(({ severity, exception }) => severity === 'error' && !exception)
      .map(({ message, instead }) => ({
        path,
        label,
        type: null,
        isWithin: true,
        // A colon would make a list of what follows in the admin's message.
        message: `“${quoted(text)}” ${message} ${instead}`.replaceAll(': ', ' – '),
      })),
  );
};

function quoted(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote - 1).trimEnd()}…` : text;
}
