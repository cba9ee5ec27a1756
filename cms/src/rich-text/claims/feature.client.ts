'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { ClaimsPlugin } from './ClaimsPlugin.tsx';

export const ClaimsFeatureClient = createClientFeature({
  plugins: [{ Component: ClaimsPlugin, position: 'belowContainer' }],
});
