/** A term that readers may not know, and its plain meaning. */
export interface GlossaryTerm {
  term: string;
  plain: string;
}

/** An entry may be a draft that nobody has filled in yet. */
interface Entry {
  title?: string | null;
  otherForms?: readonly string[] | null;
  definition?: string | null;
}

/** Each name of each entry. “Cognitive behavioral therapy (CBT)” is also found without its brackets. */
export function glossaryTerms(entries: readonly Entry[]): GlossaryTerm[] {
  return entries.flatMap(({ title, otherForms, definition: plain }) =>
    [(title ?? '').replace(/\s*\([^)]*\)/g, ''), ...(otherForms ?? [])]
      .filter((term) => term.trim() !== '')
      .flatMap((term) => (plain ? [{ term, plain }] : [])),
  );
}
