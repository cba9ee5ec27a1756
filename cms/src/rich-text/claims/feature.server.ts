import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Marks what a sentence lacks while it is written; the work is done in the browser, and nothing of it is stored. */
export const ClaimsFeature = createServerFeature({
  key: 'claims',
  feature: { ClientFeature: '/rich-text/claims/feature.client.ts#ClaimsFeatureClient' },
});
