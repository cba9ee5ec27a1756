import { expect, test } from 'vitest';
import { Conditions } from '../collections/Conditions/index.ts';
import { References } from '../collections/References/index.ts';
import { SiteSettings } from '../globals/SiteSettings/index.ts';
import { placeOf } from './place.ts';

const inCondition = (...path: (string | number)[]) => {
  const { path: field, label } = placeOf(Conditions.fields, path);
  return `${field} | ${label}`;
};

test('finds fields in tabs and rows, and counts rows as people do', () => {
  expect([
    inCondition('title'),
    inCondition('treatments', 1, 'how'),
    inCondition('questions', 0, 'answer', 2, 'children', 0, 'references', 0),
    inCondition('whenToGetHelp', 0, 'reasons', 2),
    inCondition('riskFactors', 3),
    inCondition('otherNames', 0),
    inCondition('types', 4),
    inCondition('whatItIs', 0, 'children', 1, 'to', 'id'),
  ]).toMatchInlineSnapshot(`
    [
      "title | Title",
      "treatments.1.how | Treatments › 2 › How it helps here",
      "questions.0.answer | Questions and answers › 1 › Answer",
      "whenToGetHelp.0.reasons.2.reason | When to get help › 1 › When › 3",
      "riskFactors.3.factor | Risk factors › 4",
      "otherNames | Other names › 1",
      "types | Types › 5",
      "whatItIs | What it is",
    ]
  `);
});

test('finds a value that the contract groups and the form does not, and one in a group', () => {
  expect(placeOf(SiteSettings.fields, ['navigation', 1, 'target', 'page'])).toMatchObject({
    path: 'navigation.1.page',
    label: 'Menu › 2 › Page',
  });
  expect(placeOf(References.fields, ['publishedOn', 'month'])).toMatchObject({
    path: 'publishedOn.month',
    label: 'Published › Month',
  });
});

test('what no field is for has no path', () => {
  expect(placeOf(Conditions.fields, ['sources'])).toEqual({ path: '', label: '', type: null, isWithin: false });
});
