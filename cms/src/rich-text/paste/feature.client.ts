'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { CleanPastePlugin } from './CleanPastePlugin.ts';

export const CleanPasteFeatureClient = createClientFeature({
  plugins: [{ Component: CleanPastePlugin, position: 'normal' }],
});
