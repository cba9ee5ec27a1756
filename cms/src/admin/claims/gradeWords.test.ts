import { expect, test } from 'vitest';
import { gradeWords } from './gradeWords.ts';

test('says the grade, and what to do where it is not what we aim for', () => {
  expect([null, 0, 1.2, 5.4, 5.6, 8.4, 8.5, 11, 12.4, 15].map(gradeWords)).toEqual([
    'Too little text yet to tell how it reads.',
    'Reads like a first book. That is even easier than our aim of 6 to 8.',
    'Reads like 1st grade. That is even easier than our aim of 6 to 8.',
    'Reads like 5th grade. That is even easier than our aim of 6 to 8.',
    'Reads like 6th grade. That is our aim of 6 to 8.',
    'Reads like 8th grade. That is our aim of 6 to 8.',
    'Reads like 9th grade. Aim for 6 to 8: shorter sentences and plainer words help.',
    'Reads like 11th grade. Aim for 6 to 8: shorter sentences and plainer words help.',
    'Reads like 12th grade. Aim for 6 to 8: shorter sentences and plainer words help.',
    'Reads like a college text. Aim for 6 to 8: shorter sentences and plainer words help.',
  ]);
});
