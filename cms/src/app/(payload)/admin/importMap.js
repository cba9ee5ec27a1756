import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ClaimsFeatureClient as ClaimsFeatureClient_4a92f9198c9c0dfaf5ce40964b499b4c } from '../../../rich-text/claims/feature.client.ts'
import { CleanPasteFeatureClient as CleanPasteFeatureClient_ac37592f3710f8e7c5da8329e22492b9 } from '../../../rich-text/paste/feature.client.ts'
import { CiteFeatureClient as CiteFeatureClient_eb4f68c3aa7e5650881c4b7b53e6b7f6 } from '../../../rich-text/cite/feature.client.tsx'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ReasonRow as ReasonRow_dbfe837fc0f7c3c89478c5b65f497b62 } from '../../../admin/RowTitle.tsx'
import { PasteSource as PasteSource_bb0b00a608d4cd70381e6f289402d867 } from '../../../rich-text/cite/PasteSource.tsx'
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
import { ChangeRow as ChangeRow_dbfe837fc0f7c3c89478c5b65f497b62 } from '../../../admin/RowTitle.tsx'
import { SignOffField as SignOffField_9a828212a7338b6b4c59dd4cbd00caaa } from '../../../admin/signOff/SignOffField.tsx'
import { StateCell as StateCell_c0a6966ab71215d886293e595f651a72 } from '../../../admin/signOff/StateCell.tsx'
import { ReadingField as ReadingField_caa05d2e6576a8f2b0d9f8553b3c7c8e } from '../../../admin/claims/ReadingField.tsx'
import { PreviewControls as PreviewControls_aed844d01c4553ea04ecda9502e4f1b2 } from '../../../admin/preview/PreviewControls.tsx'
import { SignOffView as SignOffView_ca9f1197dc192680f812c4e9893a2a2b } from '../../../admin/signOff/SignOffView.tsx'
import { ClaimsView as ClaimsView_04e61d6f7bde5ab159da3edd36fe70b0 } from '../../../admin/claims/ClaimsView.tsx'
import { WhereUsedView as WhereUsedView_6ec57a1e5febd02a76b25b77eb3185f0 } from '../../../admin/whereUsed/WhereUsedView.tsx'
import { UseRow as UseRow_dbfe837fc0f7c3c89478c5b65f497b62 } from '../../../admin/RowTitle.tsx'
import { AuthorRow as AuthorRow_dbfe837fc0f7c3c89478c5b65f497b62 } from '../../../admin/RowTitle.tsx'
import { CheckField as CheckField_f930e14d689373bf1ca18e0f94712487 } from '../../../admin/references/CheckField.tsx'
import { ListActions as ListActions_7a71e4ada49919c5162bfb8e7e7c47ff } from '../../../admin/references/ListActions.tsx'
import { InvitationNotice as InvitationNotice_5d2a0850e0ea80b89649cd26678b61d2 } from '../../../admin/InvitationNotice.tsx'
import { CrisisLineRow as CrisisLineRow_dbfe837fc0f7c3c89478c5b65f497b62 } from '../../../admin/RowTitle.tsx'
import { MenuItemRow as MenuItemRow_dbfe837fc0f7c3c89478c5b65f497b62 } from '../../../admin/RowTitle.tsx'
import { Initial as Initial_2374ba6c76ba56ae4abb953447638931 } from '../../../admin/Wordmark.tsx'
import { Wordmark as Wordmark_2374ba6c76ba56ae4abb953447638931 } from '../../../admin/Wordmark.tsx'
import { EditorialLinks as EditorialLinks_40f9bdccd1151457c50954cfeb5ebbbd } from '../../../admin/dashboard/EditorialLinks.tsx'
import { EnquiriesCard as EnquiriesCard_647a7f29706f24729f12158b1e92d387 } from '../../../admin/enquiries/EnquiriesCard.tsx'
import { EditorialDashboard as EditorialDashboard_729c387c0dbf04528a544feac45b4732 } from '../../../admin/dashboard/EditorialDashboard.tsx'
import { SiteClaimsView as SiteClaimsView_81b23882e93605ac72d23da034041355 } from '../../../admin/claims/SiteClaimsView.tsx'
import { AuditLogView as AuditLogView_4aa188d3b891bf5f887fe4b5115f0e18 } from '../../../admin/audit/AuditLogView.tsx'
import { ImportView as ImportView_8cd98bcf066e2cb549038c2d3baa8a0b } from '../../../admin/references/ImportView.tsx'
import { EnquiriesView as EnquiriesView_aa10191dc32817b80b19cbb047810906 } from '../../../admin/enquiries/EnquiriesView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/rich-text/claims/feature.client.ts#ClaimsFeatureClient": ClaimsFeatureClient_4a92f9198c9c0dfaf5ce40964b499b4c,
  "/rich-text/paste/feature.client.ts#CleanPasteFeatureClient": CleanPasteFeatureClient_ac37592f3710f8e7c5da8329e22492b9,
  "/rich-text/cite/feature.client.tsx#CiteFeatureClient": CiteFeatureClient_eb4f68c3aa7e5650881c4b7b53e6b7f6,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/RowTitle.tsx#ReasonRow": ReasonRow_dbfe837fc0f7c3c89478c5b65f497b62,
  "/rich-text/cite/PasteSource.tsx#PasteSource": PasteSource_bb0b00a608d4cd70381e6f289402d867,
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
  "/admin/RowTitle.tsx#ChangeRow": ChangeRow_dbfe837fc0f7c3c89478c5b65f497b62,
  "/admin/signOff/SignOffField.tsx#SignOffField": SignOffField_9a828212a7338b6b4c59dd4cbd00caaa,
  "/admin/signOff/StateCell.tsx#StateCell": StateCell_c0a6966ab71215d886293e595f651a72,
  "/admin/claims/ReadingField.tsx#ReadingField": ReadingField_caa05d2e6576a8f2b0d9f8553b3c7c8e,
  "/admin/preview/PreviewControls.tsx#PreviewControls": PreviewControls_aed844d01c4553ea04ecda9502e4f1b2,
  "/admin/signOff/SignOffView.tsx#SignOffView": SignOffView_ca9f1197dc192680f812c4e9893a2a2b,
  "/admin/claims/ClaimsView.tsx#ClaimsView": ClaimsView_04e61d6f7bde5ab159da3edd36fe70b0,
  "/admin/whereUsed/WhereUsedView.tsx#WhereUsedView": WhereUsedView_6ec57a1e5febd02a76b25b77eb3185f0,
  "/admin/RowTitle.tsx#UseRow": UseRow_dbfe837fc0f7c3c89478c5b65f497b62,
  "/admin/RowTitle.tsx#AuthorRow": AuthorRow_dbfe837fc0f7c3c89478c5b65f497b62,
  "/admin/references/CheckField.tsx#CheckField": CheckField_f930e14d689373bf1ca18e0f94712487,
  "/admin/references/ListActions.tsx#ListActions": ListActions_7a71e4ada49919c5162bfb8e7e7c47ff,
  "/admin/InvitationNotice.tsx#InvitationNotice": InvitationNotice_5d2a0850e0ea80b89649cd26678b61d2,
  "/admin/RowTitle.tsx#CrisisLineRow": CrisisLineRow_dbfe837fc0f7c3c89478c5b65f497b62,
  "/admin/RowTitle.tsx#MenuItemRow": MenuItemRow_dbfe837fc0f7c3c89478c5b65f497b62,
  "/admin/Wordmark.tsx#Initial": Initial_2374ba6c76ba56ae4abb953447638931,
  "/admin/Wordmark.tsx#Wordmark": Wordmark_2374ba6c76ba56ae4abb953447638931,
  "/admin/dashboard/EditorialLinks.tsx#EditorialLinks": EditorialLinks_40f9bdccd1151457c50954cfeb5ebbbd,
  "/admin/enquiries/EnquiriesCard.tsx#EnquiriesCard": EnquiriesCard_647a7f29706f24729f12158b1e92d387,
  "/admin/dashboard/EditorialDashboard.tsx#EditorialDashboard": EditorialDashboard_729c387c0dbf04528a544feac45b4732,
  "/admin/claims/SiteClaimsView.tsx#SiteClaimsView": SiteClaimsView_81b23882e93605ac72d23da034041355,
  "/admin/audit/AuditLogView.tsx#AuditLogView": AuditLogView_4aa188d3b891bf5f887fe4b5115f0e18,
  "/admin/references/ImportView.tsx#ImportView": ImportView_8cd98bcf066e2cb549038c2d3baa8a0b,
  "/admin/enquiries/EnquiriesView.tsx#EnquiriesView": EnquiriesView_aa10191dc32817b80b19cbb047810906,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
