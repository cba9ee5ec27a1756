import { createServerFeature } from '@payloadcms/richtext-lexical';

/** A button that says "Cite": what is done here more than anything else should not be in a menu. */
export const CiteFeature = createServerFeature({
  key: 'cite',
  feature: { ClientFeature: '/rich-text/cite/feature.client.tsx#CiteFeatureClient' },
});
