import type { Config } from 'payload';
import { largestFile, tooLarge } from './whyNoPicture.ts';

/**
 * What is cut off while it still comes in, with 413. Well above what is taken, so that nearly every file that is too
 * large is refused by name, after it has come.
 */
export const uploadLimits: NonNullable<Config['upload']> = {
  limits: { fileSize: 3 * largestFile, fieldSize: 5 * 1024 * 1024 },
  abortOnLimit: true,
  responseOnLimit: tooLarge('The file'),
};
