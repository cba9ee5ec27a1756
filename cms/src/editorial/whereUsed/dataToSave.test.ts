import type { Field } from 'payload';
import { expect, test } from 'vitest';
import { dataToSave } from './dataToSave.ts';

const fields: Field[] = [
  { name: 'title', type: 'text' },
  { name: 'names', type: 'text', hasMany: true },
  {
    name: 'rows',
    type: 'array',
    fields: [
      { name: 'id', type: 'text' },
      { name: 'note', type: 'text' },
    ],
  },
  { name: 'date', type: 'group', fields: [{ name: 'year', type: 'number' }] },
  { name: 'state', type: 'ui', admin: {} },
  { name: 'publishedAt', type: 'date' },
];

test('names every field, so that Payload fills none of them from a newer draft', () => {
  expect(dataToSave(fields, { rows: [{ id: 'row' }] })).toEqual({
    title: null,
    names: [],
    rows: [{ id: 'row', note: null }],
    date: { year: null },
  });
});

test('leaves out what the system writes by itself', () => {
  const doc = { id: '1', title: 'Anxiety', publishedAt: 'then', updatedAt: 'then', updatedBy: 'me', _status: 'draft' };
  expect(dataToSave(fields, doc)).toEqual({ title: 'Anxiety', names: [], rows: [], date: { year: null } });
});
