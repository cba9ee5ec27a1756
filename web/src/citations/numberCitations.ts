/**
 * Gives each source on a page its number, by first appearance in reading order, and each mention an anchor to come back
 * to. It runs before anything is rendered, because components may be rendered in any order.
 */
import type { PublicReference } from '@wellcite/shared/reference';
import type { BlockNode, Citation, InlineNode, ListNode, RichText } from '@wellcite/shared/rich-text';
import type { NoticeKind } from '@wellcite/shared/vocabulary';

/** Whatever names its references: a citation in a text, or a use of a treatment. */
export interface CitationSource {
  references: readonly string[];
}

/** One numbered link in the text. */
export interface Mention {
  number: number;
  /** The link's own anchor. */
  id: string;
  /** The anchor of the reference in the list. */
  referenceId: string;
  /** What has been said of the source since it appeared; null for nothing. */
  notice: NoticeKind | null;
}

/** One entry of the list at the page's end. */
export interface CitedReference {
  number: number;
  id: string;
  reference: PublicReference;
  /** The anchors of its mentions, in reading order. */
  mentionIds: string[];
}

export interface Citations {
  references: readonly CitedReference[];
  /**
   * The links to show for a citation or a use; none where its references are not public any more.
   * Throws where the page did not name the text that holds it in its reading order.
   */
  mentionsOf: (source: CitationSource) => readonly Mention[];
}

/** `parts` are a page's texts and uses in reading order; `findReference` gives null for what is not public. */
export function numberCitations(
  parts: readonly (RichText | CitationSource)[],
  findReference: (id: string) => PublicReference | null,
): Citations {
  const cited = new Map<string, CitedReference | null>();
  const mentions = new Map<CitationSource, Mention[]>();
  let count = 0;

  const referenceWith = (id: string): CitedReference | null => {
    const known = cited.get(id);
    if (known !== undefined) return known;
    const reference = findReference(id);
    const entry = reference && { number: ++count, id: `ref-${count}`, reference, mentionIds: [] };
    cited.set(id, entry);
    return entry;
  };

  for (const source of parts.flatMap((part) => (isRichText(part) ? [...citationsIn(part)] : [part]))) {
    if (mentions.has(source)) continue;
    const links: Mention[] = [];
    for (const id of new Set(source.references)) {
      const entry = referenceWith(id);
      if (!entry) continue;
      const mention = { number: entry.number, id: `cite-${entry.number}-${entry.mentionIds.length + 1}` };
      entry.mentionIds.push(mention.id);
      links.push({ ...mention, referenceId: entry.id, notice: entry.reference.standing?.kind ?? null });
    }
    // Numbers side by side are read in their order, whatever the order of the sources.
    mentions.set(
      source,
      links.sort((a, b) => a.number - b.number),
    );
  }

  return {
    references: [...cited.values()].filter((entry) => entry !== null),
    mentionsOf: (source) => {
      const links = mentions.get(source);
      if (links) return links;
      throw new Error(
        'A citation has no number, because its text is missing from the reading order of the page. Add the field in src/citations/readingOrder.ts.',
      );
    },
  };
}

/** The citations of a text, in reading order. */
export function* citationsIn(richText: RichText): Generator<Citation> {
  for (const block of richText) {
    for (const inline of inlinesOf(block)) if (inline.type === 'citation') yield inline;
  }
}

function inlinesOf(block: BlockNode): InlineNode[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children;
    case 'list':
      return inlinesOfList(block);
    case 'table':
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs.flat()));
    case 'care-card':
      return [];
    default:
      return block satisfies never;
  }
}

function inlinesOfList({ items }: ListNode): InlineNode[] {
  return items.flatMap((item) => [...item.children, ...(item.nested ? inlinesOfList(item.nested) : [])]);
}

function isRichText(part: RichText | CitationSource): part is RichText {
  return Array.isArray(part);
}
