import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crisisLink, crisisLinks } from './crisis-links.ts';

const links = (action: string, telephone = '988') =>
  crisisLinks({ action, telephone }).map(({ words, href }) => `${words}: ${href}`);

test.each([
  ['Call or text 988', ['Call 988: tel:988', 'Text 988: sms:988']],
  ['Text or call 988', ['Text 988: sms:988', 'Call 988: tel:988']],
  ['call or text 988 now', ['Call 988 now: tel:988', 'Text 988 now: sms:988']],
])('%s is two things to do, each with a link of its own', (action, expected) => {
  expect(links(action)).toEqual(expected);
});

test('what can only be texted is not called', () => {
  expect(links('Text HOME to 741741', '741741')).toEqual(['Text HOME to 741741: sms:741741']);
});

test.each(['Call 911', 'Call 988, or text us later', 'Call the textile line', 'Call or text', 'Ring 112'])(
  'leaves “%s” one link to call',
  (action) => {
    expect(links(action)).toEqual([`${action}: tel:988`]);
  },
);

test('where there is room for one link, what can be called is called', () => {
  expect(crisisLink({ action: 'Call or text 988', telephone: '988' }).href).toBe('tel:988');
  expect(crisisLink({ action: 'Text HOME to 741741', telephone: '741741' }).href).toBe('sms:741741');
});

test('every line has a link, and none without words', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
      (action) => {
        const made = crisisLinks({ action, telephone: '(424) 555-0100' });
        expect(made.length).toBeGreaterThan(0);
        for (const { words, href } of made) {
          expect(words.trim()).not.toBe('');
          expect(href).toMatch(/^(?:tel|sms):4245550100$/);
        }
      },
    ),
  );
});
