import { expect, test } from 'vitest';
import { Conditions } from '../../collections/Conditions/index.ts';
import { fromForm } from './fromForm.ts';

test('a list without rows, of which the form sends the number alone, is an empty list', () => {
  expect(fromForm(Conditions.fields, { title: 'Grief', symptoms: 0, treatments: undefined })).toEqual({
    title: 'Grief',
    symptoms: [],
    treatments: [],
  });
});

test('so it is in the rows of a list', () => {
  expect(fromForm(Conditions.fields, { whenToGetHelp: [{ heading: 'Call 911', reasons: 0 }] })).toEqual({
    whenToGetHelp: [{ heading: 'Call 911', reasons: [] }],
  });
});

test('lists of words and relations stay as they are', () => {
  const data = { otherNames: ['GAD'], types: ['1'], picture: null };
  expect(fromForm(Conditions.fields, data)).toEqual(data);
});
