/** The CMS's pages look like the site's, and cannot have its stylesheet: so what is copied is held to be the same. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { style } from './style.ts';

const sheet = (name: string) =>
  readFileSync(new URL(`../../../../web/src/styles/${name}`, import.meta.url), 'utf8').replace(/\s+/g, ' ');
const [tokens, form] = [sheet('tokens.css'), sheet('form.css')];

/** The first of each name: what is set again later is for wider screens. */
function declared(css: string): Map<string, string> {
  const all = [...css.matchAll(/(--[\w-]+): ?([^;}]+?) ?[;}]/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  return new Map(all.toReversed());
}

it('has the values of the site’s tokens, under the same names', () => {
  const theirs = new Map([...declared(form), ...declared(tokens)]);
  const ours = [...declared(style.replace(/\s+/g, ' '))];
  expect(ours.length).toBeGreaterThanOrEqual(15);
  expect(ours).toEqual(ours.map(([name]) => [name, theirs.get(name)]));
});

it('has no color that the site does not have', () => {
  const colors = style.match(/#[0-9a-f]{3,8}\b/g) ?? [];
  expect(colors.length).toBeGreaterThan(20);
  expect(colors.filter((color) => !`${tokens}${form}`.includes(color))).toEqual([]);
});

it('draws choices as the site does', () => {
  const shape = /clip-path: (polygon\([^)]+\))/;
  expect(shape.exec(style)?.[1]).toBe(shape.exec(form)?.[1]);
});
