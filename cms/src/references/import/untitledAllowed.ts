import { z } from 'zod';
import { referenceDataSchema } from '../ReferenceData.ts';

/** A reference of which perhaps only a number is known: the title is '' then. */
export const untitledAllowed = referenceDataSchema.extend({
  title: z.union([z.literal(''), referenceDataSchema.shape.title]),
});
