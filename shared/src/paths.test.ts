import { expect, it } from 'vitest';
import { telephoneLink } from './paths.ts';

it.each([
  ['(424) 555-0123', 'tel:4245550123'],
  ['+1 424 555 0123', 'tel:+14245550123'],
  ['988', 'tel:988'],
  ['(424) 555-0123 ext. 12', 'tel:4245550123;ext=12'],
  ['424.555.0123 x12', 'tel:4245550123;ext=12'],
  ['424 555 0123 Ext 12', 'tel:4245550123;ext=12'],
  ['424 555 0123 #12', 'tel:4245550123;ext=12'],
  ['424 555 0123 ext.', 'tel:4245550123'],
])('dials %s as %s', (telephone, link) => {
  expect(telephoneLink(telephone)).toBe(link);
});
