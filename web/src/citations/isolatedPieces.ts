import type { ReferencePart } from '@wellcite/shared/citations/formatReference';
import { isRightToLeft } from '../wording/rightToLeft.ts';

/**
 * The pieces of a citation's part that a page must keep apart where one of them is written from right to left: otherwise
 * browsers put names, titles and numbers that follow each other in another order. Every second piece is what stands between
 * two. Null where nothing is written so.
 */
export function isolatedPieces({ kind, text }: Pick<ReferencePart, 'kind' | 'text'>): string[] | null {
  if (!isRightToLeft(text)) return null;
  if (kind === 'authors') return text.split(/(, |; )/);
  // The journal, then the date and the place in it.
  return kind === 'source' ? text.split(/(\. )/) : [text];
}
