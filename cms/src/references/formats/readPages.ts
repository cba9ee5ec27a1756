/** Tells page ranges from the article numbers that journals without issues have in their place. */

export interface Place {
  pages: string | null;
  articleNumber: string | null;
}

/**
 * Pages as printed ("785-7" stays short, as PubMed shows it), with one kind of hyphen. An article number is one number of five
 * digits or more ("595584"), or letters before digits ("e1003106", "CD004690", "n71"); "e20" and "S6-S12" are pages.
 */
export function readPages(printed: string): Place {
  const tidied = printed
    .trim()
    .replace(/\s*(?:[\u2010-\u2015\u2212]|-{1,3})\s*/g, '-')
    .replace(/^(?:pp?\.|pages?)\s*/i, '')
    .replace(/[.,;]$/, '');
  if (tidied === '') return { pages: null, articleNumber: null };
  if (isArticleNumber(tidied)) return { pages: null, articleNumber: tidied };
  return { pages: tidied, articleNumber: null };
}

/** What a page or an article number may look like; anything else in its place is no page. */
export function looksLikePages(text: string): boolean {
  return /^[A-Za-z]{0,5}\.?\d[\dA-Za-z.]{0,12}(?:-[A-Za-z]{0,3}\.?\d{1,7}[A-Za-z]?)?(?:, ?[A-Za-z]?\d{1,6}(?:-[A-Za-z]?\d{1,6})?){0,5}$/.test(
    text,
  );
}

function isArticleNumber(text: string): boolean {
  return (
    /^\d{5,}$/.test(text) ||
    /^[eE]\d{4,}$/.test(text) ||
    /^[A-Z]{2}\d{4,}(?:\.pub\d+)?$/.test(text) ||
    /^(?![es])[a-z]\d{1,6}$/.test(text)
  );
}
