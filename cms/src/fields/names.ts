import { lengths } from '@wellcite/shared/vocabulary';
import type { TextField } from 'payload';

export function medicalNameField(example: string): TextField {
  return {
    name: 'medicalName',
    type: 'text',
    label: 'Medical name',
    maxLength: lengths.name,
    admin: { description: `What clinicians call it, such as “${example}”. Leave it empty if that is the title.` },
  };
}

export function otherNamesField(example: string): TextField {
  return {
    name: 'otherNames',
    type: 'text',
    label: 'Other names',
    hasMany: true,
    maxLength: lengths.name,
    admin: {
      placeholder: 'Write a name and press Enter',
      description: `What else people call it or search for, such as “${example}”.`,
    },
  };
}
