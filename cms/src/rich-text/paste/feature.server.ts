import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Cleans what is pasted; the work is done in the browser. */
export const CleanPasteFeature = createServerFeature({
  key: 'cleanPaste',
  feature: { ClientFeature: '/rich-text/paste/feature.client.ts#CleanPasteFeatureClient' },
});
