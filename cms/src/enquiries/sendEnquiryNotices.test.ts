import { expect, it } from 'vitest';
import { enquiryLetter } from './sendEnquiryNotices.ts';

const cmsUrl = 'https://cms.example.org';
const received = (count: number) => Array.from({ length: count }, (_, day) => new Date(Date.UTC(2026, 4, day + 1, 15)));

it('says that something came in, when, and where to read it', () => {
  const letter = enquiryLetter({ name: 'Frida', received: received(1), cmsUrl });
  expect(letter?.subject).toBe('A new enquiry came in');
  expect(letter?.text.replaceAll(/\u202f/g, ' ')).toMatchInlineSnapshot(`
    "Hello Frida,

    Somebody wrote to the clinic. What they wrote is in the admin alone, and never in an e-mail.

    To answer (1)
    - An enquiry: received May 1, 2026, 3:00 PM UTC
      https://cms.example.org/admin/enquiries

    You get this because you have an account in the CMS. Everything that is to be done is on its first page:
    https://cms.example.org/admin"
  `);
});

it('says it of many in one letter, and of none in none', () => {
  const letter = enquiryLetter({ name: 'Frida', received: received(12), cmsUrl });
  expect(letter?.subject).toBe('12 new enquiries came in');
  expect(letter?.text).toContain('And 2 more.');
  expect(enquiryLetter({ name: 'Frida', received: [], cmsUrl })).toBeNull();
});
