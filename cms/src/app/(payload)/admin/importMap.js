import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { CleanPasteFeatureClient as CleanPasteFeatureClient_ac37592f3710f8e7c5da8329e22492b9 } from '../../../rich-text/paste/feature.client.ts'
import { CiteFeatureClient as CiteFeatureClient_eb4f68c3aa7e5650881c4b7b53e6b7f6 } from '../../../rich-text/cite/feature.client.tsx'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ReasonRow as ReasonRow_dbfe837fc0f7c3c89478c5b65f497b62 } from '../../../admin/RowTitle.tsx'
import { CitationLabel as CitationLabel_bbeab40373d4a3e3e88b42cad9f70b61 } from '../../../admin/CitationLabel.tsx'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SymptomRow as SymptomRow_dbfe837fc0f7c3c89478c5b65f497b62 } from '../../../admin/RowTitle.tsx'
import { FactorRow as FactorRow_dbfe837fc0f7c3c89478c5b65f497b62 } from '../../../admin/RowTitle.tsx'
import { TreatmentRow as TreatmentRow_dbfe837fc0f7c3c89478c5b65f497b62 } from '../../../admin/RowTitle.tsx'
import { CareCardRow as CareCardRow_dbfe837fc0f7c3c89478c5b65f497b62 } from '../../../admin/RowTitle.tsx'
import { QuestionRow as QuestionRow_dbfe837fc0f7c3c89478c5b65f497b62 } from '../../../admin/RowTitle.tsx'
import { UseRow as UseRow_dbfe837fc0f7c3c89478c5b65f497b62 } from '../../../admin/RowTitle.tsx'
import { AuthorRow as AuthorRow_dbfe837fc0f7c3c89478c5b65f497b62 } from '../../../admin/RowTitle.tsx'
import { InvitationNotice as InvitationNotice_5d2a0850e0ea80b89649cd26678b61d2 } from '../../../admin/InvitationNotice.tsx'
import { CrisisLineRow as CrisisLineRow_dbfe837fc0f7c3c89478c5b65f497b62 } from '../../../admin/RowTitle.tsx'
import { MenuItemRow as MenuItemRow_dbfe837fc0f7c3c89478c5b65f497b62 } from '../../../admin/RowTitle.tsx'
import { Initial as Initial_2374ba6c76ba56ae4abb953447638931 } from '../../../admin/Wordmark.tsx'
import { Wordmark as Wordmark_2374ba6c76ba56ae4abb953447638931 } from '../../../admin/Wordmark.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/rich-text/paste/feature.client.ts#CleanPasteFeatureClient": CleanPasteFeatureClient_ac37592f3710f8e7c5da8329e22492b9,
  "/rich-text/cite/feature.client.tsx#CiteFeatureClient": CiteFeatureClient_eb4f68c3aa7e5650881c4b7b53e6b7f6,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/RowTitle.tsx#ReasonRow": ReasonRow_dbfe837fc0f7c3c89478c5b65f497b62,
  "/admin/CitationLabel.tsx#CitationLabel": CitationLabel_bbeab40373d4a3e3e88b42cad9f70b61,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/RowTitle.tsx#SymptomRow": SymptomRow_dbfe837fc0f7c3c89478c5b65f497b62,
  "/admin/RowTitle.tsx#FactorRow": FactorRow_dbfe837fc0f7c3c89478c5b65f497b62,
  "/admin/RowTitle.tsx#TreatmentRow": TreatmentRow_dbfe837fc0f7c3c89478c5b65f497b62,
  "/admin/RowTitle.tsx#CareCardRow": CareCardRow_dbfe837fc0f7c3c89478c5b65f497b62,
  "/admin/RowTitle.tsx#QuestionRow": QuestionRow_dbfe837fc0f7c3c89478c5b65f497b62,
  "/admin/RowTitle.tsx#UseRow": UseRow_dbfe837fc0f7c3c89478c5b65f497b62,
  "/admin/RowTitle.tsx#AuthorRow": AuthorRow_dbfe837fc0f7c3c89478c5b65f497b62,
  "/admin/InvitationNotice.tsx#InvitationNotice": InvitationNotice_5d2a0850e0ea80b89649cd26678b61d2,
  "/admin/RowTitle.tsx#CrisisLineRow": CrisisLineRow_dbfe837fc0f7c3c89478c5b65f497b62,
  "/admin/RowTitle.tsx#MenuItemRow": MenuItemRow_dbfe837fc0f7c3c89478c5b65f497b62,
  "/admin/Wordmark.tsx#Initial": Initial_2374ba6c76ba56ae4abb953447638931,
  "/admin/Wordmark.tsx#Wordmark": Wordmark_2374ba6c76ba56ae4abb953447638931,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
