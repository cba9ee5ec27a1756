import type { PayloadRequest } from 'payload';
import sharp, { type Metadata } from 'sharp';

export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] as const;

/** Widest and highest picture, in pixels: larger ones are not sharper on any screen, and take long to decode. */
export const longestSide = 8000;

/** Largest file, in bytes. */
export const largestFile = 15 * 1024 * 1024;

export type UploadedFile = NonNullable<PayloadRequest['file']>;

/** Why a file cannot be taken for a picture, in words for an editor; null where it can. Reads the header alone. */
export async function whyNoPicture(file: UploadedFile): Promise<string | null> {
  if (file.size > largestFile) return tooLarge(file.name);
  const metadata = await readHeader(file);
  if (!metadata || !isAllowed(metadata)) {
    return `“${file.name}” is not a picture that we can use. Choose a JPEG, PNG, WebP or AVIF file.`;
  }
  if ((metadata.pages ?? 1) > 1) return `“${file.name}” is an animation. Choose a picture that does not move.`;
  if (metadata.width > longestSide || metadata.height > longestSide) {
    return `“${file.name}” is ${metadata.width} × ${metadata.height} pixels. Make it smaller first: at most ${longestSide} pixels wide and high.`;
  }
  return null;
}

export function tooLarge(name: string): string {
  return `“${name}” is larger than ${largestFile / 1024 / 1024} MB. Save it smaller and try again.`;
}

/** Null where the bytes are no picture. */
async function readHeader(file: UploadedFile): Promise<Metadata | null> {
  // A temporary file stands in for the bytes where Payload is set to use one.
  const input = file.tempFilePath ? file.tempFilePath : file.data;
  try {
    return await sharp(input, { limitInputPixels: false }).metadata();
  } catch {
    return null;
  }
}

/** By what the bytes say, not by the name: sharp also reads SVG, GIF and TIFF, and calls AVIF "heif". */
function isAllowed({ format, compression }: Metadata): boolean {
  return format === 'jpeg' || format === 'png' || format === 'webp' || (format === 'heif' && compression === 'av1');
}
