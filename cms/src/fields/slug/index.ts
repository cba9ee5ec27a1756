import { lengths } from '@wellcite/shared/vocabulary';
import type { TextField, TextFieldSingleValidation } from 'payload';
import { fillSlug, slugLabel } from './fillSlug.ts';
import type { SlugRules } from './rules.ts';
import { whySlugRefused } from './whySlugRefused.ts';

/** The last part of a document's address, which is its own in the collection: drafts and the trash count. */
export function slugField(rules: SlugRules): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: slugLabel,
    required: true,
    unique: true,
    index: true,
    maxLength: lengths.slug,
    validate: mayBeSlug(rules),
    hooks: {
      beforeValidate: [fillSlug(rules)],
      // A copy gets an address of its own, made from its title.
      beforeDuplicate: [() => null],
    },
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      description: 'The last part of the page’s address. It is made from the title; change it only if you need to.',
    },
  };
}

function mayBeSlug(rules: SlugRules): TextFieldSingleValidation {
  return async (value: unknown, { id, req }) => {
    if (value === undefined || value === null || value === '') {
      return 'This is empty. Write a title and it is made from that, or write it yourself: anxiety-in-adults.';
    }
    return (await whySlugRefused({ ...rules, value, exceptId: id, req })) ?? true;
  };
}
