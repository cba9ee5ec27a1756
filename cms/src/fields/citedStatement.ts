import { lengths } from '@wellcite/shared/vocabulary';
import type { GroupField } from 'payload';

/** One sentence and its sources. Empty where there is no sentence. */
export function citedStatementField(options: { name: string; label: string; description: string }): GroupField {
  return {
    name: options.name,
    type: 'group',
    label: options.label,
    interfaceName: 'CitedStatement',
    admin: { description: options.description, hideGutter: true },
    fields: [
      {
        name: 'statement',
        type: 'text',
        label: 'In one sentence',
        maxLength: lengths.sentence,
        admin: { description: 'Short enough for a column of a table.' },
      },
      {
        name: 'references',
        type: 'relationship',
        relationTo: 'references',
        hasMany: true,
        label: 'Sources',
        admin: { description: 'The studies, guidelines or labels that say this.' },
      },
    ],
  };
}
