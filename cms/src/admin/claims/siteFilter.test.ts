import { expect, test } from 'vitest';
import { queryFor, siteFilterFrom } from './siteFilter.ts';

const nothingAsked = { show: 'open', collection: null, state: null, text: '', page: 1 };

test('what is not understood is left out', () => {
  expect(siteFilterFrom({})).toEqual(nothingAsked);
  const odd = { show: 'x', collection: 'users', state: 'fine', text: '  ', page: '-3' };
  expect(siteFilterFrom(odd)).toEqual(nothingAsked);
  expect(siteFilterFrom({ collection: 'references', page: '1.5' })).toEqual(nothingAsked);
});

test('the query of a page asks for the same again', () => {
  const filter = siteFilterFrom({ show: 'all', collection: ['pages'], state: 'dead-link', text: 'A & B', page: '2' });
  expect(filter).toEqual({ show: 'all', collection: 'pages', state: 'dead-link', text: 'a & b', page: 2 });
  expect(siteFilterFrom(Object.fromEntries(new URLSearchParams(queryFor(filter, 2))))).toEqual(filter);
});
