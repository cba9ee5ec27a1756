/** The public rich text: a closed union of nodes. What is not listed here cannot be published. */
import { z } from 'zod';
import { careCard } from './care-card.ts';
import { line, relationTo, webAddress } from './fields.ts';
import { lengths } from './vocabulary.ts';

/** A document of ours that has a page, by id. */
export const documentTarget = z.discriminatedUnion('collection', [
  z.object({ collection: z.literal('conditions'), id: relationTo('conditions') }),
  z.object({ collection: z.literal('symptoms'), id: relationTo('symptoms') }),
  z.object({ collection: z.literal('treatments'), id: relationTo('treatments') }),
  z.object({ collection: z.literal('references'), id: relationTo('references') }),
  z.object({ collection: z.literal('people'), id: relationTo('people') }),
  z.object({ collection: z.literal('pages'), id: relationTo('pages') }),
]);

export type DocumentTarget = z.infer<typeof documentTarget>;

/** Where a link leads: a document of ours, or an address elsewhere. */
export const linkTarget = z.discriminatedUnion('collection', [
  ...documentTarget.options,
  z.object({ collection: z.null(), url: webAddress.or(z.string().regex(/^(?:tel|mailto|sms):\S+$/)) }),
]);
export type LinkTarget = z.infer<typeof linkTarget>;

const text = z.object({
  type: z.literal('text'),
  text: z.string(),
  isBold: z.boolean(),
  isItalic: z.boolean(),
});
export type TextNode = z.infer<typeof text>;

const link = z.object({ type: z.literal('link'), to: linkTarget, children: z.array(text) });

/** A claim's sources: one or more references, and where in them ("p 12"). */
const citation = z.object({
  type: z.literal('citation'),
  references: z.array(relationTo('references')).min(1),
  locator: line(lengths.name).nullable(),
});
export type Citation = z.infer<typeof citation>;

const lineBreak = z.object({ type: z.literal('line-break') });

export const inlineNode = z.discriminatedUnion('type', [text, link, citation, lineBreak]);
export type InlineNode = z.infer<typeof inlineNode>;

const inlines = z.array(inlineNode);

const paragraph = z.object({ type: z.literal('paragraph'), children: inlines });

/** Levels 3 and 4: a page's own sections are level 2. */
const heading = z.object({
  type: z.literal('heading'),
  level: z.union([z.literal(3), z.literal(4)]),
  children: inlines,
});

const list = z.object({
  type: z.literal('list'),
  isOrdered: z.boolean(),
  get items() {
    return z.array(listItem);
  },
});
export type ListNode = z.infer<typeof list>;

const listItem = z.object({
  children: inlines,
  /** The list inside this item. */
  get nested() {
    return list.nullable();
  },
});

const table = z.object({
  type: z.literal('table'),
  rows: z.array(
    z.object({
      cells: z.array(z.object({ isHeader: z.boolean(), paragraphs: z.array(inlines) })),
    }),
  ),
});
export type TableNode = z.infer<typeof table>;

const careCardNode = z.object({ type: z.literal('care-card'), card: careCard });

export const blockNode = z.discriminatedUnion('type', [paragraph, heading, list, table, careCardNode]);
export type BlockNode = z.infer<typeof blockNode>;

export const richText = z.array(blockNode);
export type RichText = z.infer<typeof richText>;

/** Rich text of a required field: it must have something in it. */
export const requiredRichText = richText.min(1);
