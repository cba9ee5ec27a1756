import { DocumentNotice as DocumentNotice_93d8492ff4f6335e7d6d86f98deb60c7 } from '../../../admin/publishing/DocumentNotice.tsx'
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
import { GoingLiveField as GoingLiveField_db013120e473cbe3f0805c64e9ef162e } from '../../../admin/scheduling/GoingLiveField.tsx'
import { ReadingField as ReadingField_caa05d2e6576a8f2b0d9f8553b3c7c8e } from '../../../admin/claims/ReadingField.tsx'
import { PreviewControls as PreviewControls_aed844d01c4553ea04ecda9502e4f1b2 } from '../../../admin/preview/PreviewControls.tsx'
import { DocumentStanding as DocumentStanding_906f95d03178d7dfcdb916f1d14af4b9 } from '../../../admin/publishing/DocumentStanding.tsx'
import { SignOffView as SignOffView_ca9f1197dc192680f812c4e9893a2a2b } from '../../../admin/signOff/SignOffView.tsx'
import { ClaimsView as ClaimsView_04e61d6f7bde5ab159da3edd36fe70b0 } from '../../../admin/claims/ClaimsView.tsx'
import { WhereUsedView as WhereUsedView_6ec57a1e5febd02a76b25b77eb3185f0 } from '../../../admin/whereUsed/WhereUsedView.tsx'
import { UseRow as UseRow_dbfe837fc0f7c3c89478c5b65f497b62 } from '../../../admin/RowTitle.tsx'
import { AuthorRow as AuthorRow_dbfe837fc0f7c3c89478c5b65f497b62 } from '../../../admin/RowTitle.tsx'
import { CheckField as CheckField_f930e14d689373bf1ca18e0f94712487 } from '../../../admin/references/CheckField.tsx'
import { ListActions as ListActions_7a71e4ada49919c5162bfb8e7e7c47ff } from '../../../admin/references/ListActions.tsx'
import { BundleField as BundleField_2f454faf96d6ba27ad92508b3073f1f6 } from '../../../admin/bundles/BundleField.tsx'
import { BundleCell as BundleCell_32a1e8d031b7593a9d747ac8e708a045 } from '../../../admin/bundles/BundleCell.tsx'
import { BundleView as BundleView_565682d938c7dec488aba1418d846cd8 } from '../../../admin/bundles/BundleView.tsx'
import { InvitationNotice as InvitationNotice_5d2a0850e0ea80b89649cd26678b61d2 } from '../../../admin/InvitationNotice.tsx'
import { StandingField as StandingField_63e69e931212767e2fd53abe5625031b } from '../../../admin/webhooks/StandingField.tsx'
import { StateCell as StateCell_5bc71852bbebce7676c7af569908efc5 } from '../../../admin/webhooks/StateCell.tsx'
import { SecretsField as SecretsField_ca1ad1d699ed9df12697b7074b294000 } from '../../../admin/webhooks/SecretsField.tsx'
import { BuiltInPublisher as BuiltInPublisher_22038ba6f2fc9f0315223df2d5d01622 } from '../../../admin/webhooks/BuiltInPublisher.tsx'
import { DeliveriesView as DeliveriesView_8c6ac5aa52e19642618830e0ecf5c82b } from '../../../admin/webhooks/DeliveriesView.tsx'
import { CrisisLineRow as CrisisLineRow_dbfe837fc0f7c3c89478c5b65f497b62 } from '../../../admin/RowTitle.tsx'
import { MenuItemRow as MenuItemRow_dbfe837fc0f7c3c89478c5b65f497b62 } from '../../../admin/RowTitle.tsx'
import { Initial as Initial_2374ba6c76ba56ae4abb953447638931 } from '../../../admin/Wordmark.tsx'
import { Wordmark as Wordmark_2374ba6c76ba56ae4abb953447638931 } from '../../../admin/Wordmark.tsx'
import { EditorialLinks as EditorialLinks_40f9bdccd1151457c50954cfeb5ebbbd } from '../../../admin/dashboard/EditorialLinks.tsx'
import { SiteNotice as SiteNotice_faab37a82cd2b4f9c1ff239f967c906c } from '../../../admin/publishing/SiteNotice.tsx'
import { EnquiriesCard as EnquiriesCard_647a7f29706f24729f12158b1e92d387 } from '../../../admin/enquiries/EnquiriesCard.tsx'
import { EditorialDashboard as EditorialDashboard_729c387c0dbf04528a544feac45b4732 } from '../../../admin/dashboard/EditorialDashboard.tsx'
import { ComingCard as ComingCard_146c39219fd8308e4b5694a2da85c8fe } from '../../../admin/scheduling/ComingCard.tsx'
import { SiteSection as SiteSection_baa020b7df5d8300043d2886aef0cdd2 } from '../../../admin/publishing/SiteSection.tsx'
import { SiteClaimsView as SiteClaimsView_81b23882e93605ac72d23da034041355 } from '../../../admin/claims/SiteClaimsView.tsx'
import { AuditLogView as AuditLogView_4aa188d3b891bf5f887fe4b5115f0e18 } from '../../../admin/audit/AuditLogView.tsx'
import { ImportView as ImportView_8cd98bcf066e2cb549038c2d3baa8a0b } from '../../../admin/references/ImportView.tsx'
import { EnquiriesView as EnquiriesView_aa10191dc32817b80b19cbb047810906 } from '../../../admin/enquiries/EnquiriesView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/publishing/DocumentNotice.tsx#DocumentNotice": DocumentNotice_93d8492ff4f6335e7d6d86f98deb60c7,
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
  "/admin/scheduling/GoingLiveField.tsx#GoingLiveField": GoingLiveField_db013120e473cbe3f0805c64e9ef162e,
  "/admin/claims/ReadingField.tsx#ReadingField": ReadingField_caa05d2e6576a8f2b0d9f8553b3c7c8e,
  "/admin/preview/PreviewControls.tsx#PreviewControls": PreviewControls_aed844d01c4553ea04ecda9502e4f1b2,
  "/admin/publishing/DocumentStanding.tsx#DocumentStanding": DocumentStanding_906f95d03178d7dfcdb916f1d14af4b9,
  "/admin/signOff/SignOffView.tsx#SignOffView": SignOffView_ca9f1197dc192680f812c4e9893a2a2b,
  "/admin/claims/ClaimsView.tsx#ClaimsView": ClaimsView_04e61d6f7bde5ab159da3edd36fe70b0,
  "/admin/whereUsed/WhereUsedView.tsx#WhereUsedView": WhereUsedView_6ec57a1e5febd02a76b25b77eb3185f0,
  "/admin/RowTitle.tsx#UseRow": UseRow_dbfe837fc0f7c3c89478c5b65f497b62,
  "/admin/RowTitle.tsx#AuthorRow": AuthorRow_dbfe837fc0f7c3c89478c5b65f497b62,
  "/admin/references/CheckField.tsx#CheckField": CheckField_f930e14d689373bf1ca18e0f94712487,
  "/admin/references/ListActions.tsx#ListActions": ListActions_7a71e4ada49919c5162bfb8e7e7c47ff,
  "/admin/bundles/BundleField.tsx#BundleField": BundleField_2f454faf96d6ba27ad92508b3073f1f6,
  "/admin/bundles/BundleCell.tsx#BundleCell": BundleCell_32a1e8d031b7593a9d747ac8e708a045,
  "/admin/bundles/BundleView.tsx#BundleView": BundleView_565682d938c7dec488aba1418d846cd8,
  "/admin/InvitationNotice.tsx#InvitationNotice": InvitationNotice_5d2a0850e0ea80b89649cd26678b61d2,
  "/admin/webhooks/StandingField.tsx#StandingField": StandingField_63e69e931212767e2fd53abe5625031b,
  "/admin/webhooks/StateCell.tsx#StateCell": StateCell_5bc71852bbebce7676c7af569908efc5,
  "/admin/webhooks/SecretsField.tsx#SecretsField": SecretsField_ca1ad1d699ed9df12697b7074b294000,
  "/admin/webhooks/BuiltInPublisher.tsx#BuiltInPublisher": BuiltInPublisher_22038ba6f2fc9f0315223df2d5d01622,
  "/admin/webhooks/DeliveriesView.tsx#DeliveriesView": DeliveriesView_8c6ac5aa52e19642618830e0ecf5c82b,
  "/admin/RowTitle.tsx#CrisisLineRow": CrisisLineRow_dbfe837fc0f7c3c89478c5b65f497b62,
  "/admin/RowTitle.tsx#MenuItemRow": MenuItemRow_dbfe837fc0f7c3c89478c5b65f497b62,
  "/admin/Wordmark.tsx#Initial": Initial_2374ba6c76ba56ae4abb953447638931,
  "/admin/Wordmark.tsx#Wordmark": Wordmark_2374ba6c76ba56ae4abb953447638931,
  "/admin/dashboard/EditorialLinks.tsx#EditorialLinks": EditorialLinks_40f9bdccd1151457c50954cfeb5ebbbd,
  "/admin/publishing/SiteNotice.tsx#SiteNotice": SiteNotice_faab37a82cd2b4f9c1ff239f967c906c,
  "/admin/enquiries/EnquiriesCard.tsx#EnquiriesCard": EnquiriesCard_647a7f29706f24729f12158b1e92d387,
  "/admin/dashboard/EditorialDashboard.tsx#EditorialDashboard": EditorialDashboard_729c387c0dbf04528a544feac45b4732,
  "/admin/scheduling/ComingCard.tsx#ComingCard": ComingCard_146c39219fd8308e4b5694a2da85c8fe,
  "/admin/publishing/SiteSection.tsx#SiteSection": SiteSection_baa020b7df5d8300043d2886aef0cdd2,
  "/admin/claims/SiteClaimsView.tsx#SiteClaimsView": SiteClaimsView_81b23882e93605ac72d23da034041355,
  "/admin/audit/AuditLogView.tsx#AuditLogView": AuditLogView_4aa188d3b891bf5f887fe4b5115f0e18,
  "/admin/references/ImportView.tsx#ImportView": ImportView_8cd98bcf066e2cb549038c2d3baa8a0b,
  "/admin/enquiries/EnquiriesView.tsx#EnquiriesView": EnquiriesView_aa10191dc32817b80b19cbb047810906,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
