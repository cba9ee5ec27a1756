/** What pages say of a source that its journal, or PubMed, has said something about since it appeared. */
import { type NoticeKind, noticeLabels } from '@wellcite/shared/vocabulary';

/** Beside a number in the text: "[3, retracted]". */
export function standingInMark(kind: NoticeKind): string {
  return noticeLabels[kind].toLowerCase();
}

/** What it means to somebody who relies on the source. */
export function standingMeaning(kind: NoticeKind): { heading: string; advice: string } {
  switch (kind) {
    case 'retracted':
      return {
        heading: 'This source has been retracted.',
        advice: 'Its publisher has taken it back. Do not rely on what it says.',
      };
    case 'expression-of-concern':
      return {
        heading: 'There is an expression of concern about this source.',
        advice: 'Its publisher has doubts about it and is looking into them. Be careful with what it says.',
      };
    case 'corrected':
      return {
        heading: 'This source has been corrected.',
        advice: 'Its publisher has put right a part of it. Read it together with the correction.',
      };
    default:
      return kind satisfies never;
  }
}
