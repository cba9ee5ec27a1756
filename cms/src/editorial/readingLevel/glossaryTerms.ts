/** A term that readers may not know, and its plain meaning. */
export interface GlossaryTerm {
  term: string;
  plain: string;
}

/** Each name of each entry. “Cognitive behavioral therapy (CBT)” is also found without its brackets. */
export function glossaryTerms(
  entries: readonly { title: string; otherForms?: readonly string[] | null; definition: string }[],
): GlossaryTerm[] {
  return entries.flatMap(({ title, otherForms, definition: plain }) =>
    [title.replace(/\s*\([^)]*\)/g, ''), ...(otherForms ?? [])]
      .filter((term) => term.trim() !== '')
      .map((term) => ({ term, plain })),
  );
}
