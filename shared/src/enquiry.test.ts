import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enquiryFields, readEnquiry } from './enquiry.ts';
import { contactTimes, enquiryTopics, lengths } from './vocabulary.ts';

const complete = {
  name: 'Pat Lee',
  reachBy: 'telephone',
  telephone: '(424) 555-0123',
  email: '',
  time: 'any',
  topic: 'cost',
  message: '',
  consent: 'yes',
};

/** What is said about a field; null where it is taken. */
function said(field: (typeof enquiryFields)[number], value: unknown, others: object = {}): string | null {
  const read = readEnquiry({ ...complete, ...others, [field]: value });
  return 'problems' in read ? (read.problems.find((problem) => problem.field === field)?.message ?? null) : null;
}

describe('whatever is sent', () => {
  it('is either an enquiry or has a problem that is said, at most one a field, in the order of the form', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record(fieldsOfAnything, { requiredKeys: [] })), (input) => {
        const read = readEnquiry(input);
        if ('enquiry' in read) return;
        const fields = read.problems.map(({ field }) => field);
        expect(fields.length).toBeGreaterThan(0);
        expect(fields).toEqual(enquiryFields.filter((field) => fields.includes(field)));
        for (const { message } of read.problems) expect(message).toMatch(/^[A-Z].*\.$/);
      }),
      { numRuns: 500 },
    );
  });

  it('comes out the same when it is read again', () => {
    const someone = fc.record({
      name: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
      reachBy: fc.constant('email'),
      email: fc.constant(' pat@example.org '),
      time: fc.constantFrom(...contactTimes),
      topic: fc.constantFrom(...enquiryTopics),
      message: fc.string({ unit: fc.constantFrom('a', '\r\n', '\n', ' ', '<', '"') }),
      consent: fc.constant('yes'),
    });
    fc.assert(
      fc.property(someone, (input) => {
        const read = readEnquiry(input);
        fc.pre('enquiry' in read);
        expect(readEnquiry('enquiry' in read ? read.enquiry : null)).toEqual(read);
      }),
    );
  });

  it('says all that is wrong at once, also where nobody chose how to be reached', () => {
    const read = readEnquiry({});
    expect('problems' in read && read.problems).toMatchInlineSnapshot(`
      [
        {
          "field": "name",
          "message": "Enter your name.",
        },
        {
          "field": "reachBy",
          "message": "Choose how we may reach you.",
        },
        {
          "field": "time",
          "message": "Choose when we may reach you.",
        },
        {
          "field": "topic",
          "message": "Choose what it is about.",
        },
        {
          "field": "consent",
          "message": "Check the box, so that we may keep what you wrote until we have answered.",
        },
      ]
    `);
  });
});

it('takes what is needed, and leaves out what is not asked for', () => {
  const read = readEnquiry({ ...complete, name: ' Pat \n Lee ', email: 'not chosen', diagnosis: 'none of ours' });
  expect(read).toEqual({
    enquiry: {
      name: 'Pat Lee',
      reachBy: 'telephone',
      telephone: '(424) 555-0123',
      time: 'any',
      topic: 'cost',
      message: '',
      consent: 'yes',
    },
  });
});

it.each(['4245550123', '+1 424 555 0123', '(424) 555-0123 ext. 12', '424.555.0123', '+44 20 7946 0000', '555 0123 x4'])(
  'takes the telephone number %s',
  (number) => {
    expect(said('telephone', number)).toBeNull();
  },
);

it.each(['12', 'call me', '424-555-CALL', '+', '(424) 555-0123 or (424) 555-0124', '<script>4245550123'])(
  'does not take %s for a telephone number',
  (number) => {
    expect(said('telephone', number)).toBe('Enter a telephone number with its area code, such as (424) 555-0123.');
  },
);

it.each(['pat', 'pat@', 'pat@example', 'pat@example.org, lee@example.org'])(
  'does not take %s for an address',
  (email) => {
    expect(said('email', email, { reachBy: 'email' })).toBe('Enter an email address such as name@example.com.');
  },
);

it('has room for a long name and for a message, and says where there is too much', () => {
  expect(said('name', 'n'.repeat(lengths.name))).toBeNull();
  expect(said('name', 'n'.repeat(lengths.name + 1))).toBe('Your name can be 120 characters long. Shorten it.');
  // As forms send it, with two characters for the end of a line.
  expect(said('message', 'line\r\n'.repeat(200))).toBeNull();
  expect(said('message', 'm'.repeat(lengths.enquiryMessage + 1))).toBe(
    'Your message can be 1,000 characters long. Shorten it.',
  );
});

const fieldsOfAnything = Object.fromEntries(
  enquiryFields.map((field) => [
    field,
    fc.oneof(fc.anything(), fc.constantFrom('telephone', 'email', 'any', 'cost', 'yes', '4245550123', 'a@example.org')),
  ]),
);
