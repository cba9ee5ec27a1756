/** A title as two spellings of it have in common: letters and digits alone, without case, accents, HTML and entities. */
export function normalizedTitle(title: string): string {
  return title
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/&(?:[a-z]{2,8}|#\d{1,6});/gi, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
