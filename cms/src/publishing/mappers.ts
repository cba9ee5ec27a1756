/** Collection (or global) → how one of its documents becomes public. Compiled against the contract: none can be missing. */
import type { PublicCollection, PublicContent } from '@wellcite/shared/content-api';
import { toPublicCondition } from '../collections/Conditions/toPublic.ts';
import { toPublicGlossaryEntry } from '../collections/Glossary/toPublic.ts';
import { toPublicImage } from '../collections/Media/toPublic.ts';
import { toPublicPage } from '../collections/Pages/toPublic.ts';
import { toPublicPerson } from '../collections/People/toPublic.ts';
import { toPublicReference } from '../collections/References/toPublic.ts';
import { toPublicSymptom } from '../collections/Symptoms/toPublic.ts';
import { toPublicTreatment } from '../collections/Treatments/toPublic.ts';
import { toPublicRedirect } from '../editorial/redirects/toPublic.ts';
import { toPublicWithdrawal } from '../editorial/withdraw/toPublic.ts';
import { toPublicSiteSettings } from '../globals/SiteSettings/toPublic.ts';
import type { Config } from '../payload-types.ts';

/** What Payload holds, by collection or global. */
export type StoredDocuments = Config['collections'] & Config['globals'];
type Mappers = { [K in PublicCollection]: (doc: StoredDocuments[K]) => PublicContent[K] };

export const mappers = {
  conditions: toPublicCondition,
  symptoms: toPublicSymptom,
  treatments: toPublicTreatment,
  references: toPublicReference,
  people: toPublicPerson,
  pages: toPublicPage,
  glossary: toPublicGlossaryEntry,
  media: toPublicImage,
  redirects: toPublicRedirect,
  withdrawals: toPublicWithdrawal,
  'site-settings': toPublicSiteSettings,
} satisfies Mappers;

/**
 * The public form of a document, not yet held against the contract.
 * @throws {RichTextProblem} rich text has something in it that pages cannot show
 * @throws {MissingValue} a value that cannot be left out is missing
 */
export function toPublic<K extends PublicCollection>(collection: K, doc: StoredDocuments[K]): PublicContent[K] {
  const all: Mappers = mappers;
  const map: (doc: StoredDocuments[K]) => PublicContent[K] = all[collection];
  return map(doc);
}
