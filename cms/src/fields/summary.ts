import { lengths } from '@wellcite/shared/vocabulary';
import type { TextareaField } from 'payload';
import { notBlankLines } from './notBlank.ts';

export const summaryField: TextareaField = {
  name: 'summary',
  type: 'textarea',
  label: 'Summary',
  required: true,
  maxLength: lengths.summary,
  validate: notBlankLines,
  admin: {
    rows: 3,
    description: `One or two plain sentences. They stand at the top of the page, in lists and in search results. At most ${lengths.summary} characters.`,
  },
};
