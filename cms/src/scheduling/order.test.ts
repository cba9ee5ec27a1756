import { type DocumentKey, documentKey } from '@wellcite/shared/content-api';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundleIdOf, inputOf, orderOf, schedulableCollections, scheduleTypes } from './order.ts';

const settings: DocumentKey = 'site-settings:site-settings';
const key = fc.oneof(
  fc.constant(settings),
  fc.tuple(fc.constantFrom(...schedulableCollections), fc.uuid()).map(([name, id]) => documentKey(name, id)),
);
const order = fc.record({ type: fc.constantFrom(...scheduleTypes), key, by: fc.option(fc.uuid()) });

describe('what is scheduled', () => {
  test('is read from a job as it was written to it', () => {
    fc.assert(
      fc.property(order, (one) => {
        expect(orderOf(JSON.parse(JSON.stringify(inputOf(one))))).toEqual(one);
      }),
    );
  });

  test('names nothing where a job is not of that kind, whatever is in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect([orderOf(input), bundleIdOf(input)]).toEqual([null, null]);
      }),
    );
  });

  test('is to be published where Payload’s job says nothing else', () => {
    expect(orderOf({ doc: { relationTo: 'pages', value: '6f1c' } })).toEqual({
      type: 'publish',
      key: 'pages:6f1c',
      by: null,
    });
  });
});
