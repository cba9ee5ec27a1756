/**
 * What is wrong with a document that the contract refuses, as sentences for an editor. They hold no comma: the admin
 * takes a message apart at commas, to make a list of it.
 */
import type { z } from 'zod';
import type { Place } from './place.ts';

/** One thing to put right. */
export interface Problem extends Place {
  message: string;
}

type Issue = z.core.$ZodIssue;

/** The sentence for one of zod's issues. `value` is what stands at its path. */
export function explain(issue: Issue, value: unknown, { type, isWithin }: Place): string {
  if (type === 'richText' && isWithin) return explainWithinText(issue);
  // What no editor enters is made of a file.
  if (type === null) return 'This file could not be made ready for the site. Upload it again.';
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_value':
    case 'invalid_union':
      return isMissing(value) ? chooseOne : unfit;
    case 'too_small':
      return tooSmall(issue, type, value);
    case 'too_big':
      return tooBig(issue, value);
    case 'invalid_format':
      return isMissing(value)
        ? empty
        : wrongFormat(String(issue.path.at(typeof issue.path.at(-1) === 'number' ? -2 : -1)), value);
    default:
      return unfit;
  }
}

const empty = 'This is empty. Fill it in before you publish.';
const chooseOne = 'Nothing is chosen here. Pick one before you publish.';
const unfit = 'This is not something that pages can show. Change it or remove it.';

function tooSmall(issue: z.core.$ZodIssueTooSmall, type: Place['type'], value: unknown): string {
  switch (issue.origin) {
    case 'number':
    case 'int':
      return `${String(value)} is too small. It must be ${issue.minimum} or more.`;
    case 'array':
      return type === 'richText' ? empty : 'There is nothing here yet. Add at least one before you publish.';
    default:
      return type === 'relationship' || type === 'upload' ? chooseOne : empty;
  }
}

function tooBig(issue: z.core.$ZodIssueTooBig, value: unknown): string {
  const most = Number(issue.maximum);
  if (issue.origin === 'string' && typeof value === 'string') {
    return `This is ${value.length} characters long and ${most} is the most. Shorten it by ${value.length - most}.`;
  }
  return `${String(value)} is too large. It must be ${most} or less.`;
}

function wrongFormat(field: string, value: unknown): string {
  const shown = `“${String(value)}”`;
  switch (field) {
    case 'slug':
      return `${shown} is not an address. Use small letters and digits with single hyphens between them.`;
    case 'codes':
      return `${shown} is not an ICD-10-CM code. Write it as in F41.1.`;
    case 'doi':
      return `${shown} is not a DOI. It begins with 10. as in 10.1038/s41386-018-0136-3.`;
    case 'pmid':
      return `${shown} is not a PubMed number. It has digits only as in 29967368.`;
    case 'pmcid':
      return `${shown} is not a PubMed Central number. It begins with PMC as in PMC6129149.`;
    case 'url':
      return `${shown} is not a web address. Begin it with https://`;
    case 'telephone':
      return `${shown} is not a telephone number. Use digits and spaces as in (424) 555-0100.`;
    default:
      return unfit;
  }
}

function explainWithinText(issue: Issue): string {
  const names = issue.path.filter((part) => typeof part === 'string');
  switch (names.at(-1)) {
    case 'references':
      return 'A citation in this text names no source. Pick one for it or delete the citation.';
    case 'locator':
      return 'A citation in this text says at too much length where in the source. Shorten it.';
    case 'level':
      return 'A care card in this text does not say how urgent it is. Pick that on the card.';
    case 'heading':
      return 'A care card in this text has no line that says what to do or one that is too long. Correct that on the card.';
    case 'reasons':
      return 'A care card in this text has no lines that say when. Add one on the card or more.';
    case 'advice':
      return 'A care card in this text has too long an advice. Shorten it on the card.';
    default:
      return 'Something in this text cannot be shown on a page. Write it as plain text.';
  }
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
