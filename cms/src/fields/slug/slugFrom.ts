import { lengths } from '@wellcite/shared/vocabulary';

/** The slug that a text makes: "Crohn’s disease" → "crohns-disease". Empty where nothing in it can be part of one. */
export function slugFrom(text: string): string {
  const slug = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= lengths.slug) return slug;
  const cut = slug.slice(0, lengths.slug + 1);
  const lastWhole = cut.lastIndexOf('-');
  return lastWhole > 0 ? cut.slice(0, lastWhole) : slug.slice(0, lengths.slug);
}

/** Whether a slug is what `slugFrom` makes of a title, or that and a number that makes it different from others. */
export function isMadeFrom(slug: string, title: string): boolean {
  const made = slugFrom(title);
  return slug === made || (slug.startsWith(`${made}-`) && /^\d+$/.test(slug.slice(made.length + 1)));
}
