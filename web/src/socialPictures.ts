/** The pictures that stand for a page where somebody shares a link to it: one a kind of page, made by development/social-pictures.ts. */
import type { PageKind } from './structured-data/pageSubject.ts';

/** Pixels. */
export const socialPictureSize = { width: 1200, height: 630 } as const;

/** What each picture says, line by line; it is its alternative text too. None names the clinic, whose name can change. */
export const socialPictures = {
  home: { kind: 'Health, in plain words', lines: ['Understand what you feel,', 'and what can help'] },
  condition: { kind: 'Condition', lines: ['What it is, what can help,', 'and how sure we are'] },
  symptom: { kind: 'Symptom', lines: ['What it may be a sign of,', 'and how soon to get help'] },
  treatment: { kind: 'Treatment', lines: ['What may help,', 'what may harm,', 'what nobody knows yet'] },
  reference: { kind: 'Source', lines: ['Where what you read', 'comes from'] },
  person: { kind: 'People', lines: ['Who writes these pages,', 'and who checks them'] },
  list: { kind: 'All pages', lines: ['Find it by the name', 'you know'] },
  page: { kind: 'About this site', lines: ['Each claim leads', 'to its source'] },
} as const;

/** The picture of a kind of page: its path on the site, and what it says. */
export function pictureOf(page: PageKind): { path: string; alt: string } {
  const name = page === 'about' || page === 'contact' ? 'page' : page;
  const { kind, lines } = socialPictures[name];
  return { path: `/og/${name}.png`, alt: `${kind}: ${lines.join(' ')}` };
}
