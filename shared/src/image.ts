import { z } from 'zod';
import { documentId, line } from './fields.ts';
import { lengths } from './vocabulary.ts';

export const imageTypes = ['image/avif', 'image/webp'] as const;

/** One encoding of a picture at one size. */
export const imageSource = z.object({
  /** The name under which the content API serves it. */
  file: z.string().regex(/^[A-Za-z0-9._-]+$/),
  type: z.enum(imageTypes),
  /** Pixels. */
  width: z.int().positive(),
  height: z.int().positive(),
  /** SHA-256 of the file's bytes, in hexadecimal. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ImageSource = z.infer<typeof imageSource>;

export const imageSchema = z.object({
  id: documentId,
  /** What the picture shows, for those who do not see it; null where it is decoration. */
  alt: line(lengths.note).nullable(),
  /** Of the original, in pixels. */
  width: z.int().positive(),
  height: z.int().positive(),
  /** Where to look, in per cent from the left and from the top. */
  focalPoint: z.object({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) }),
  sources: z.array(imageSource).min(1),
});
export type PublicImage = z.infer<typeof imageSchema>;
