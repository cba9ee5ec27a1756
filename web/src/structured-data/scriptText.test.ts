import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scriptText } from './scriptText.ts';

test('whatever is in a graph, its text cannot end the script element, and reads back as it was', () => {
  const hostile = fc.constantFrom('</script>', '<!--', '<script>', ']]>', '\u2028', '"', '\\u003c', '&lt;');
  const name = fc.array(fc.oneof(hostile, fc.string())).map((parts) => parts.join(''));
  fc.assert(
    fc.property(name, (text) => {
      const graph = {
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'MedicalCondition', name: text }],
      } as const;
      const written = scriptText(graph);
      expect(written).not.toContain('<');
      expect(JSON.parse(written)).toEqual(graph);
    }),
  );
});
