import { lengths } from '@wellcite/shared/vocabulary';
import type { TextField } from 'payload';
import { notBlank } from './notBlank.ts';

export function titleField(options: { label?: string; description: string; maxLength?: number }): TextField {
  return {
    name: 'title',
    type: 'text',
    label: options.label ?? 'Title',
    required: true,
    maxLength: options.maxLength ?? lengths.title,
    validate: notBlank,
    hooks: { beforeDuplicate: [({ value }) => (typeof value === 'string' ? `${value} (copy)` : value)] },
    admin: { description: options.description },
  };
}
