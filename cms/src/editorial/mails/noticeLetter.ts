import { counted } from '../dashboard/deskWords.ts';
import { type Letter, letter } from './letter.ts';
import { type Notice, type NoticeKind, noticeKinds } from './notices.ts';

const headings: Record<NoticeKind, string> = {
  review: 'To review',
  changes: 'Changes asked for',
  approved: 'Approved',
};

/** One letter for all of it, however many documents it is about. Null where there is nothing to say. */
export function noticeLetter(input: { name: string; notices: readonly Notice[]; cmsUrl: string }): Letter | null {
  const { name, notices, cmsUrl } = input;
  const [first] = notices;
  if (!first) return null;
  const sections = noticeKinds
    .map((kind) => ({ kind, items: notices.filter((notice) => notice.kind === kind).map(({ item }) => item) }))
    .filter(({ items }) => items.length > 0)
    .map(({ kind, items }) => ({ heading: headings[kind], total: items.length, items }));
  return letter({
    name,
    subject:
      notices.length === 1
        ? `${headings[first.kind]}: ${first.item.title}`
        : `News on ${counted(notices.length, 'document')}`,
    intro: 'This is new since the last e-mail.',
    sections,
    cmsUrl,
  });
}
