/** The smallest documents that tests of the publisher need; what matters to a test is given. */
import { sha256 } from '@wellcite/shared/digest';
import type { ImageSource } from '@wellcite/shared/image';
import type { PublicPage } from '@wellcite/shared/page';
import type { PublicSymptom } from '@wellcite/shared/symptom';
import { pictureFiles } from './arbitrary-document.ts';

export const symptom = (id: string, changes: Partial<PublicSymptom> = {}) => ({
  collection: 'symptoms' as const,
  content: {
    id,
    slug: `symptom-${id}`,
    title: `Symptom ${id}`,
    publishedAt: '2026-01-01T00:00:00.000Z',
    medicalName: null,
    otherNames: [],
    summary: `What symptom ${id} is.`,
    review: null,
    changes: [],
    description: [
      {
        type: 'paragraph' as const,
        children: [{ type: 'text' as const, text: 'A description.', isBold: false, isItalic: false }],
      },
    ],
    careLevel: 'self-care' as const,
    ...changes,
  },
});

export const picture = {
  key: 'media:sea' as const,
  collection: 'media' as const,
  content: {
    id: 'sea',
    alt: 'The sea',
    width: 960,
    height: 640,
    focalPoint: { x: 50, y: 50 },
    sources: ['avif', 'webp'].map((format) => ({
      file: `sea.${format}`,
      type: `image/${format}` as ImageSource['type'],
      width: 480,
      height: 320,
      digest: sha256(pictureFiles.get(`sea.${format}`) ?? ''),
    })),
  },
};

export const about = (changes: Partial<PublicPage> = {}) => ({
  collection: 'pages' as const,
  content: {
    id: 'about',
    slug: 'about',
    title: 'About us',
    publishedAt: '2026-01-01T00:00:00.000Z',
    summary: 'Who we are.',
    review: null,
    changes: [],
    picture: null,
    body: symptom('1').content.description,
    ...changes,
  },
});

export const redirect = (from: string, id: string) => ({
  collection: 'redirects' as const,
  content: { id: 'old', from, to: { collection: 'symptoms' as const, id } },
});

export const withdrawal = (path: string, instead: string | null = null) => ({
  collection: 'withdrawals' as const,
  content: {
    id: 'down',
    path,
    title: 'Symptom 1',
    withdrawnAt: '2026-11-21T15:04:00.000Z',
    instead: instead === null ? null : { collection: 'symptoms' as const, id: instead },
  },
});
