/** The one rich text editor. What it cannot make, the contract's rich text does not have. */
import {
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  IndentFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import { CareCard, Citation } from './blocks.ts';
import { CiteFeature } from './cite/feature.server.ts';
import { ClaimsFeature } from './claims/feature.server.ts';
import { links } from './links.ts';
import { CleanPasteFeature } from './paste/feature.server.ts';

export const editor = lexicalEditor({
  features: [
    // Always in sight: who does not write here every day need not know that a selection has a menu of its own.
    FixedToolbarFeature(),
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
    UnorderedListFeature(),
    OrderedListFeature(),
    // For lists within lists, and nothing else.
    IndentFeature({ disabledNodes: ['paragraph', 'heading'], disableTabNode: true }),
    BoldFeature(),
    ItalicFeature(),
    links(),
    EXPERIMENTAL_TableFeature(),
    BlocksFeature({ blocks: [CareCard], inlineBlocks: [Citation] }),
    CiteFeature(),
    CleanPasteFeature(),
    ClaimsFeature(),
  ],
});
