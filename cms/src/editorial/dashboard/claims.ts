import type { DeskList, DeskQuestion } from './deskLists.ts';
import { listOf } from './deskRows.ts';
import { counted } from './deskWords.ts';

/** Documents whose newest version makes a claim without support. */
export function unsupported(question: DeskQuestion): Promise<DeskList> {
  return listOf(
    {
      where: { unsupportedClaims: { greater_than: 0 } },
      sort: '-unsupportedClaims',
      tab: '/claims',
      detail: ({ unsupportedClaims }) => `${counted(unsupportedClaims ?? 0, 'claim')} without support`,
    },
    question,
  );
}
