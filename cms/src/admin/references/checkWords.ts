/** What is known of a source since it appeared, in words. */
import { noticeLabels } from '@wellcite/shared/vocabulary';
import type { ReferenceCheck } from '../../payload-types.ts';

/** One sentence or two. `hasNumber`: whether there is a DOI or a PMID to ask by. */
export function noticeWords(check: Known | null, hasNumber: boolean): string {
  const { standing, source, checkedAt } = check ?? {};
  if (standing) return `${noticeLabels[standing]}, says ${source ? sourceWords[source] : 'somebody'}.`;
  if (checkedAt) return `Checked on ${dayOf(checkedAt)}. Nothing has been said of it since it appeared.`;
  if (!hasNumber) return 'It has no DOI or PMID to ask about it by. You can set a notice by hand.';
  return 'Never checked. It is checked by itself each week once a page cites it.';
}

/** Null where it has no address of its own. */
export function linkWords(check: Known | null, url: string | null): string | null {
  if (url === null) return null;
  const on = check?.linkCheckedAt ? ` on ${dayOf(check.linkCheckedAt)}` : '';
  switch (check?.link) {
    case 'alive':
      return `Its link worked${on}.`;
    case 'dead':
      return `Its link is dead: nothing was there anymore${on}. Find where it went, or another source.`;
    case 'blocked':
      return `Its link keeps programs out${on}, so nobody can say by program whether it is there. Blocked is not dead: open it in a browser.`;
    case 'unknown':
      return `Its link could not be tried${on}. It is tried again with the next check.`;
    default:
      return 'Its link was never tried.';
  }
}

export function dayOf(instant: string): string {
  return new Date(instant).toLocaleDateString('en-US', { dateStyle: 'medium' });
}

export type Known = Pick<
  ReferenceCheck,
  'standing' | 'noticeUrl' | 'noticedOn' | 'source' | 'checkedAt' | 'link' | 'linkCheckedAt' | 'problem'
>;

const sourceWords: Record<NonNullable<ReferenceCheck['source']>, string> = {
  crossref: 'Crossref',
  pubmed: 'PubMed',
  'by-hand': 'somebody here, by hand',
};
