/** Documents to test with: each is complete, and may be published. */
import type { Condition, Reference, Symptom, Treatment } from '../../src/payload-types.ts';

type RichText = Condition['whatItIs'];
type New<Document> = Omit<Document, 'id' | 'createdAt' | 'updatedAt'>;

let made = 0;

/** A title, and with it a slug, that no other document has. */
export function unique(title: string): { title: string; slug: string } {
  made += 1;
  return { title: `${title} ${made}`, slug: `${title.toLowerCase().replace(/[^a-z]+/g, '-')}-${made}` };
}

export function paragraph(...children: object[]): object {
  return { type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0, textFormat: 0, children };
}

export function words(text: string): object {
  return { type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 };
}

export function citation(...references: string[]): object {
  made += 1;
  return {
    type: 'inlineBlock',
    version: 1,
    fields: { id: `block-${made}`, blockName: '', blockType: 'citation', references, locator: null },
  };
}

export function richText(...blocks: object[]): RichText {
  const children = blocks.map((block) => ({ type: 'paragraph', version: 1, ...block }));
  return { root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children } };
}

export function newReference(fields: Partial<New<Reference>> = {}): New<Reference> {
  return { ...unique('Study'), kind: 'article', ...fields };
}

export function newSymptom(fields: Partial<New<Symptom>> = {}): New<Symptom> {
  return {
    ...unique('Racing heart'),
    summary: 'The heart beats fast.',
    description: richText(paragraph(words('It may feel as if the heart jumps.'))),
    careLevel: 'see-someone-soon',
    ...fields,
  };
}

export function newTreatment(fields: Partial<New<Treatment>> = {}): New<Treatment> {
  return {
    ...unique('Talking therapy'),
    summary: 'Talking with a professional.',
    kind: 'talking-therapy',
    isOfferedHere: false,
    risks: richText(paragraph(words('It can bring up hard feelings.'))),
    ...fields,
  };
}

export function newCondition(fields: Partial<New<Condition>> = {}): New<Condition> {
  return {
    ...unique('Anxiety'),
    summary: 'Worry that does not go away.',
    whatItIs: richText(paragraph(words('Anxiety is common.'))),
    ...fields,
  };
}
