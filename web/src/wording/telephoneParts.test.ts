import { expect, test } from 'vitest';
import { telephoneParts } from './telephoneParts.ts';

test('makes the numbers that it knows links, and leaves the rest of the text as it is', () => {
  expect(telephoneParts('Call 911 now, or (424) 555-0100.', ['988', '911', '(424) 555-0100'])).toEqual([
    { text: 'Call ', href: null },
    { text: '911', href: 'tel:911' },
    { text: ' now, or ', href: null },
    { text: '(424) 555-0100', href: 'tel:4245550100' },
    { text: '.', href: null },
  ]);
});

test('does not take a part of a longer number for the number', () => {
  expect(telephoneParts('In 1988, 9880 people; 911-22.', ['988', '911'])).toEqual([
    { text: 'In 1988, 9880 people; 911-22.', href: null },
  ]);
});

test.each(['1,988 people', 'a dose of 0.988', '988 participants', 'n = 988', '91.1 or 988%', '$911', '911.5'])(
  'takes no figure for a number to call: %s',
  (text) => {
    expect(telephoneParts(text, ['988', '911'])).toEqual([{ text, href: null }]);
  },
);

test('takes the longer of two numbers that begin alike', () => {
  expect(telephoneParts('Call 988 1234.', ['988', '988 1234'])).toEqual([
    { text: 'Call ', href: null },
    { text: '988 1234', href: 'tel:9881234' },
    { text: '.', href: null },
  ]);
});

test('knows no number where none is given', () => {
  expect(telephoneParts('Call 911.', [])).toEqual([{ text: 'Call 911.', href: null }]);
});
