import { lengths } from '@wellcite/shared/vocabulary';
import type { CollectionConfig } from 'payload';
import { accessOf } from '../../access/accessOf.ts';
import { env } from '../../env.ts';
import { updatedByField } from '../../fields/bookkeeping.ts';
import { groups } from '../content.ts';
import { checkUpload } from './checkUpload.ts';
import { describesPicture } from './describesPicture.ts';
import { imageSizes } from './imageSizes.ts';
import { keepFiles } from './keepFiles.ts';
import { pictureTypes } from './whyNoPicture.ts';

export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Picture', plural: 'Pictures' },
  typescript: { interface: 'Media' },
  access: accessOf('media'),
  trash: true,
  defaultSort: '-updatedAt',
  admin: {
    group: groups.patients,
    hideAPIURL: true,
    pagination: { defaultLimit: 25 },
    useAsTitle: 'filename',
    description: 'Photos and drawings for the pages. Each is made small enough for phones by itself.',
    defaultColumns: ['filename', 'alt', 'updatedAt'],
    listSearchableFields: ['filename', 'alt'],
    enableRichTextLink: false,
    enableRichTextRelationship: false,
  },
  upload: {
    staticDir: env.mediaDir,
    mimeTypes: [...pictureTypes],
    imageSizes,
    focalPoint: true,
    // A crop would replace the original, which is kept as it came.
    crop: false,
    adminThumbnail: 'webp480',
    // Addresses of others: a picture is uploaded, never fetched by the server.
    pasteURL: false,
    skipSafeFetch: false,
  },
  hooks: { beforeOperation: [checkUpload, keepFiles] },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: 'What the picture shows',
      maxLength: lengths.note,
      validate: describesPicture,
      admin: {
        condition: (_, siblingData) => siblingData.isDecorative !== true,
        description:
          'For people who cannot see it, such as “A woman talks with her doctor”. Needed unless it is only decoration.',
      },
    },
    {
      name: 'isDecorative',
      type: 'checkbox',
      label: 'Only decoration',
      defaultValue: false,
      admin: { description: 'Tick this where the picture tells the reader nothing that the text does not.' },
    },
    updatedByField,
  ],
};
