import type { Field } from 'payload';
import { expect, test } from 'vitest';
import { refersTo } from './refersTo.ts';

const fields: Field[] = [
  { name: 'picture', type: 'upload', relationTo: 'media' },
  { type: 'row', fields: [{ name: 'related', type: 'relationship', relationTo: 'conditions', hasMany: true }] },
  { name: 'answers', type: 'array', fields: [{ name: 'answer', type: 'richText' }] },
  { name: 'updatedBy', type: 'relationship', relationTo: 'users' },
];

test('finds relations, citations and links, each document once', () => {
  const children = [
    { type: 'inlineBlock', fields: { blockType: 'citation', references: ['r1', 'r2'] } },
    {
      type: 'link',
      fields: { linkType: 'internal', doc: { relationTo: 'pages', value: { id: 'p1' } } },
      children: [{ type: 'inlineBlock', fields: { references: ['r1'] } }],
    },
  ];
  const doc = {
    picture: { id: 'm1', filename: 'lake.webp' },
    related: ['c1', 'c1'],
    answers: [{ answer: { root: { children: [{ type: 'paragraph', children }] } } }],
    updatedBy: 'u1',
  };
  expect(refersTo(fields, doc)).toEqual(['conditions:c1', 'media:m1', 'pages:p1', 'references:r1', 'references:r2']);
});

test('finds nothing in a draft that is empty yet', () => {
  expect(refersTo(fields, { picture: null, related: null, answers: [{ answer: null }] })).toEqual([]);
});
