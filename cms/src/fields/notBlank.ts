import type { TextareaFieldValidation, TextFieldSingleValidation } from 'payload';
import { text, textarea } from 'payload/shared';

const blank = 'There are only spaces here. Write something, or leave it out.';

/** For a text that the contract wants something in: Payload alone would take spaces for an answer. */
export const notBlank: TextFieldSingleValidation = (value, options) => (isBlank(value) ? blank : text(value, options));

/** The same for a text of several lines. */
export const notBlankLines: TextareaFieldValidation = (value, options) =>
  isBlank(value) ? blank : textarea(value, options);

function isBlank(value: string | null | undefined): boolean {
  return typeof value === 'string' && value !== '' && value.trim() === '';
}
