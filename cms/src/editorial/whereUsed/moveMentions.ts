/** Makes everything that refers to one document refer to another of its collection, all of it or nothing. */
import { type DocumentKey, documentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import { refused } from '../signOff/refusals.ts';
import { changeDocuments, type DocumentChange, quoted } from './changeDocuments.ts';
import { type Replacement, replaceMentions } from './replaceMentions.ts';
import { rewriteSettings } from './rewrite.ts';
import { type Use, whereUsed } from './whereUsed.ts';

/**
 * Published text gets the replacement and stays published; a newer draft keeps its edits and stays a draft. Takes part in
 * the transaction of `req`.
 * @returns what mentions the replacement by now
 * @throws {APIError} a reviewer must do it, or a document cannot be changed; those in the way are named
 */
export async function moveMentions(
  input: { from: DocumentKey; replacement: Replacement; reason: string },
  req: PayloadRequest,
): Promise<Use[]> {
  const { from, replacement, reason } = input;
  const uses = await whereUsed(from, req);
  refuseFacts(uses);
  await changeDocuments(
    uses.flatMap((use) => changeOf(use, replacement, req)),
    reason,
    req,
  );
  if (uses.some(({ document }) => document?.collection === 'site-settings')) {
    const { fields } = req.payload.globals.config.find(({ slug }) => slug === 'site-settings') ?? { fields: [] };
    const own = documentKey('site-settings', 'site-settings');
    await rewriteSettings((doc) => replaceMentions({ fields, doc, replacement, own }), req);
  }
  return uses;
}

function changeOf({ document }: Use, replacement: Replacement, req: PayloadRequest): DocumentChange[] {
  if (!document || document.collection === 'site-settings') return [];
  const { collection, id } = document;
  const { fields } = req.payload.collections[collection].config;
  const own = documentKey(collection, id);
  return [{ collection, id, change: (doc) => replaceMentions({ fields, doc, replacement, own }) }];
}

/** Who signed a review cannot be put right afterwards, and who signs next is for an admin to say. */
function refuseFacts(uses: readonly Use[]): void {
  const facts = uses.filter(({ document }) => document === null);
  const signed = facts.filter(({ kind }) => kind !== 'Account').map(({ title }) => title);
  if (signed.length > 0) {
    throw refused(
      `This person signed the review of ${quoted(signed)}, and nobody else can have done that. Have them reviewed by somebody else first.`,
    );
  }
  const accounts = facts.map(({ title }) => title);
  if (accounts.length > 0) {
    throw refused(
      `The account of ${quoted(accounts)} signs with this name. An admin can choose another person for it at “Users” first.`,
    );
  }
}
