import { post } from '../../admin/post.ts';
import type { FillAnswer, ImportItem } from '../../references/import/ImportItem.ts';

/** With what could be looked up; where it could not, as they are, and why. */
export async function filledIn(items: ImportItem[], url: string): Promise<{ items: ImportItem[]; problems: string[] }> {
  const open = items.filter(
    ({ duplicateOf, needsLookup, data }) =>
      needsLookup && duplicateOf === null && (data.doi ?? data.pmid ?? data.pmcid) !== null,
  );
  if (open.length === 0) return { items, problems: [] };
  const { filled } = await post<FillAnswer>(url, { references: open.map(({ data }) => data) });
  const bySource = new Map(open.map((item, index) => [item, filled[index]]));
  return {
    items: items.map((item) => {
      const answer = bySource.get(item);
      if (!answer) return item;
      const { source, format, unreadParts, repeats } = item;
      return { ...answer, source, format, unreadParts, repeats };
    }),
    problems: [...new Set(filled.flatMap(({ problems }) => problems))],
  };
}
