import type { DocumentKey } from '@wellcite/shared/content-api';
import fc from 'fast-check';
import type { Field } from 'payload';
import { describe, expect, it, test } from 'vitest';
import { refersTo } from '../records/refersTo.ts';
import { type Mention, mentionsIn } from './mentionsIn.ts';
import { replaceMentions } from './replaceMentions.ts';

const fields: Field[] = [
  { name: 'title', type: 'text' },
  { type: 'tabs', tabs: [{ label: 'Text', fields: [{ name: 'body', type: 'richText', label: 'Body' }] }] },
  {
    name: 'symptoms',
    type: 'array',
    label: 'Symptoms',
    fields: [
      { type: 'row', fields: [{ name: 'symptom', type: 'relationship', relationTo: 'symptoms', label: 'Symptom' }] },
      { name: 'note', type: 'text' },
    ],
  },
  {
    name: 'uses',
    type: 'array',
    label: 'Uses',
    fields: [
      { name: 'condition', type: 'relationship', relationTo: 'conditions' },
      { name: 'references', type: 'relationship', relationTo: 'references', hasMany: true, label: 'Sources' },
    ],
  },
  { name: 'related', type: 'relationship', relationTo: 'conditions', hasMany: true },
  { name: 'instead', type: 'relationship', relationTo: ['symptoms', 'conditions'] },
  { name: 'updatedBy', type: 'relationship', relationTo: 'users' },
];
const own: DocumentKey = 'conditions:own';

const citation = (...references: string[]) => ({ type: 'inlineBlock', fields: { blockType: 'citation', references } });
const link = (relationTo: string, value: string) => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo, value } },
  children: [{ type: 'text', text: value }],
});
const text = (...children: object[]) => ({ root: { type: 'root', children: [{ type: 'paragraph', children }] } });

function replaced(doc: object, collection: string) {
  return replaceMentions({ fields, doc, replacement: { collection, from: 'old', to: 'new' }, own });
}

describe('replaces mentions', () => {
  it('in citations, which hold each source once afterwards', () => {
    const doc = { body: text(citation('old', 'a', 'new'), citation('b', 'old'), citation('a')) };
    expect(replaced(doc, 'references')).toEqual({
      body: text(citation('a', 'new'), citation('b', 'new'), citation('a')),
    });
  });

  it('in links, whose words stay', () => {
    const after = replaced({ body: text(link('symptoms', 'old'), link('conditions', 'old')) }, 'symptoms');
    expect(mentionsIn(fields, after).map(({ key }) => key)).toEqual(['symptoms:new', 'conditions:old']);
    expect(JSON.stringify(after)).toContain('"text":"old"');
  });

  it('in lists, without doubles', () => {
    expect(replaced({ related: ['a', 'old', 'b', 'new'] }, 'conditions')).toEqual({ related: ['a', 'b', 'new'] });
    expect(replaced({ related: ['a', 'old'] }, 'conditions')).toEqual({ related: ['a', 'new'] });
  });

  it('in relations that Payload has filled in', () => {
    expect(replaced({ related: [{ id: 'old', title: 'Old' }] }, 'conditions')).toEqual({ related: ['new'] });
  });

  it('in relations to several collections', () => {
    const doc = { instead: { relationTo: 'symptoms', value: 'old' } };
    expect(replaced(doc, 'symptoms')).toEqual({ instead: { relationTo: 'symptoms', value: 'new' } });
    expect(replaced(doc, 'conditions')).toEqual(doc);
  });

  it('in rows: the one about the other stays as it is, and the one about what goes is left out', () => {
    const rows = [
      { symptom: 'old', note: 'at night' },
      { symptom: 'new', note: 'by day' },
      { symptom: 'a', note: null },
    ];
    expect(replaced({ symptoms: rows }, 'symptoms')).toEqual({ symptoms: rows.slice(1) });
    expect(replaced({ symptoms: [rows[0], rows[2]] }, 'symptoms')).toEqual({
      symptoms: [{ symptom: 'new', note: 'at night' }, rows[2]],
    });
  });

  it('in rows that say more than which document they are about: both stay', () => {
    const doc = {
      uses: [
        { condition: 'old', references: ['a'] },
        { condition: 'new', references: [] },
      ],
    };
    expect(replaced(doc, 'conditions')).toEqual({
      uses: [
        { condition: 'new', references: ['a'] },
        { condition: 'new', references: [] },
      ],
    });
  });

  it('but never makes a document a relation of itself', () => {
    const doc = { related: ['old', 'a'] };
    const replacement = { collection: 'conditions', from: 'old', to: 'own' };
    expect(replaceMentions({ fields, doc, replacement, own })).toEqual({ related: ['a'] });
  });
});

test('of whom it was changed by, it says nothing', () => {
  expect(refersTo(fields, { updatedBy: 'somebody' })).toEqual([]);
});

test('places are named as the form names them', () => {
  const doc = { symptoms: [{ symptom: 'a' }], uses: [{ references: ['b', 'c'] }], body: text(citation('b')) };
  expect(mentionsIn(fields, doc)).toEqual<Mention[]>([
    { key: 'references:b', label: 'Body' },
    { key: 'symptoms:a', label: 'Symptoms' },
    { key: 'references:b', label: 'Uses › Sources' },
    { key: 'references:c', label: 'Uses › Sources' },
  ]);
});

describe('whatever the document', () => {
  const id = fc.constantFrom('old', 'new', 'a', 'b');
  const ids = fc.array(id, { maxLength: 4 });
  const inline = fc.oneof(
    ids.map((references) => citation(...references)),
    fc
      .record({ relationTo: fc.constantFrom('symptoms', 'conditions'), value: id })
      .map((to) => link(to.relationTo, to.value)),
    fc.string().map((words) => ({ type: 'text', text: words })),
  );
  const body = fc.array(inline, { maxLength: 4 }).map((children) => text(...children));
  const anyDocument = fc.record(
    {
      title: fc.string(),
      body,
      symptoms: fc.array(fc.record({ symptom: id, note: fc.string() }), { maxLength: 4 }),
      uses: fc.array(fc.record({ condition: id, references: ids }), { maxLength: 3 }),
      related: ids,
      instead: fc.record({ relationTo: fc.constantFrom('symptoms', 'conditions'), value: id }),
    },
    { requiredKeys: [] },
  );
  const collection = fc.constantFrom('symptoms', 'conditions', 'references');

  test('nothing mentions the old one afterwards, and the new one takes its place', () => {
    fc.assert(
      fc.property(anyDocument, collection, (doc, name) => {
        const before = refersTo(fields, doc).map(String);
        const after = refersTo(fields, replaced(doc, name));
        const expected = new Set(before.map((key) => (key === `${name}:old` ? `${name}:new` : key)));
        expect(after).toEqual([...expected].sort());
      }),
    );
  });

  test('nothing else changes', () => {
    fc.assert(
      fc.property(anyDocument, collection, (doc, name) => {
        const others = (mentions: Mention[]) =>
          mentions.filter(({ key }) => !/^\w+:(?:old|new)$/.test(key) || !key.startsWith(name));
        const after = replaced(doc, name);
        expect(others(mentionsIn(fields, after))).toEqual(others(mentionsIn(fields, doc)));
        if (!refersTo(fields, doc).some((key) => key === `${name}:old`)) expect(after).toEqual(doc);
        expect(after).toMatchObject('title' in doc ? { title: doc.title } : {});
      }),
    );
  });

  test('twice is once, and what was given stays as it was', () => {
    fc.assert(
      fc.property(anyDocument, collection, (doc, name) => {
        const given = structuredClone(doc);
        const once = replaced(doc, name);
        expect(replaced(once, name)).toEqual(once);
        expect(doc).toEqual(given);
      }),
    );
  });
});
