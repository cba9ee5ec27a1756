/** Documents to test with: each is complete, and may be published. */
import { randomUUID } from 'node:crypto';
import { prose } from '../support/lexical.ts';

/** A title, and with it a slug, that no other document has. */
export function named(title: string): { title: string; slug: string } {
  const mark = randomUUID().slice(0, 8);
  return { title: `${title} ${mark}`, slug: `${title.toLowerCase().replace(/[^a-z]+/g, '-')}-${mark}` };
}

export function newSymptom(fields: object = {}) {
  return {
    ...named('Test symptom'),
    summary: 'A symptom that only tests have.',
    description: prose('It comes when a test begins, and goes when it ends.'),
    careLevel: 'self-care',
    ...fields,
  };
}

export function newCondition(fields: object = {}) {
  return {
    ...named('Test condition'),
    summary: 'A condition that only tests have.',
    whatItIs: prose('It is made by a test, and removed by it.'),
    ...fields,
  };
}
