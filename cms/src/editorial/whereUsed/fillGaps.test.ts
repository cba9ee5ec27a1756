import { expect, test } from 'vitest';
import type { Reference } from '../../payload-types.ts';
import { fillGaps, gapsFilled } from './fillGaps.ts';

const reference = (data: Partial<Reference>): Reference => ({
  id: 'a',
  title: 'Study',
  slug: 'study',
  kind: 'article',
  createdAt: '',
  updatedAt: '',
  ...data,
});

test('takes over what the other one knows, and replaces nothing', () => {
  const kept = reference({ doi: null, pmid: '1', publishedOn: { year: 2020 } });
  const values = gapsFilled(kept, reference({ doi: '10.1/x', pmid: '2', publishedOn: { year: 2020, month: 5 } }));
  expect(values).toEqual({ doi: '10.1/x', publishedOn: { year: 2020, month: 5, day: null } });
  expect(fillGaps(kept, { values, kept })).toEqual({ ...kept, ...values });
});

test('a form of it that has a value of its own keeps it', () => {
  const kept = reference({ doi: null });
  const values = gapsFilled(kept, reference({ doi: '10.1/x', volume: '3' }));
  const published = reference({ doi: '10.1/own' });
  expect(fillGaps(published, { values, kept })).toEqual({ ...published, volume: '3' });
});
