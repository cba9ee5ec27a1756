import type { PublicGlossaryEntry } from '@wellcite/shared/glossary';

/**
 * The words by which texts may mention an entry. "Cognitive behavioral therapy (CBT)" is also written without what is
 * in its brackets.
 */
export function formsOf({ title, otherForms }: Pick<PublicGlossaryEntry, 'title' | 'otherForms'>): string[] {
  const withoutBrackets = title.replace(/\s\([^()]*\)\s*$/u, '');
  return [...new Set([title, withoutBrackets, ...otherForms])].filter((form) => form.trim() !== '');
}
