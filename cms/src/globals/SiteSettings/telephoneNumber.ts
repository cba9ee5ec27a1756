import { siteSettingsSchema } from '@wellcite/shared/site';
import type { TextFieldSingleValidation } from 'payload';
import { text } from 'payload/shared';

/** Holds a text against the contract's idea of a telephone number. */
export const telephoneNumber: TextFieldSingleValidation = (value, options) => {
  if (value && !siteSettingsSchema.shape.telephone.safeParse(value).success) {
    return `“${value}” is not a telephone number. Use digits, spaces, dashes and brackets, such as (424) 555-0100.`;
  }
  return text(value, options);
};
