import { lengths } from '@wellcite/shared/vocabulary';
import type { TextFieldSingleValidation } from 'payload';

/** Alternative text, or the word that the picture is decoration. */
export const describesPicture: TextFieldSingleValidation = (value, { siblingData }) =>
  whyUndescribed({ ...siblingData, alt: value }) ?? true;

/** What is missing for those who do not see the picture; null where nothing is. */
export function whyUndescribed({ alt, isDecorative }: { alt?: unknown; isDecorative?: unknown }): string | null {
  if (isDecorative === true) return null;
  if (typeof alt !== 'string' || alt.trim() === '') {
    return 'Say what the picture shows or tick “Only decoration”.';
  }
  return alt.length > lengths.note ? `This is too long: use at most ${lengths.note} characters.` : null;
}
