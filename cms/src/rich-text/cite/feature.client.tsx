'use client';

import { createClientFeature, INSERT_INLINE_BLOCK_COMMAND } from '@payloadcms/richtext-lexical/client';
import './cite.css';

export const CiteFeatureClient = createClientFeature({
  toolbarFixed: {
    groups: [
      {
        type: 'buttons',
        key: 'cite',
        // After the link.
        order: 60,
        items: [
          {
            key: 'cite',
            ChildComponent: () => <span>Cite</span>,
            onSelect: ({ editor }) => {
              editor.dispatchCommand(INSERT_INLINE_BLOCK_COMMAND, { blockType: 'citation', blockName: '' });
            },
          },
        ],
      },
    ],
  },
});
