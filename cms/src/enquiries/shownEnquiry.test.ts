import { expect, it } from 'vitest';
import { shownEnquiry } from './shownEnquiry.ts';

const enquiry = {
  name: 'Pat',
  reachBy: 'email',
  email: 'pat+1@example.org',
  time: 'any',
  topic: 'other',
  message: '',
  consent: 'yes',
};

it('shows what was written under the words of the form, with a link to answer by', () => {
  expect(shownEnquiry({ text: JSON.stringify(enquiry) })).toEqual({
    lines: [
      { label: 'Name', value: 'Pat', href: null },
      { label: 'Wants to be reached', value: 'By email', href: null },
      { label: 'Email', value: 'pat+1@example.org', href: 'mailto:pat%2B1%40example.org' },
      { label: 'When', value: 'Any time', href: null },
      { label: 'About', value: 'Something else', href: null },
    ],
  });
});

it('dials a number, and tells its extension apart', () => {
  const { email: _, ...others } = enquiry;
  const text = JSON.stringify({ ...others, reachBy: 'telephone', telephone: '(424) 555-0123 ext. 12' });
  expect(shownEnquiry({ text })).toMatchObject({
    lines: { 2: { value: '(424) 555-0123 ext. 12', href: 'tel:4245550123;ext=12' } },
  });
});

it.each(['{"name":"Pat"}', 'not even JSON'])('shows %s as it is, which an older form may have written', (text) => {
  expect(shownEnquiry({ text })).toEqual({ lines: [{ label: 'As it was written', value: text, href: null }] });
});

it('says what to do where it cannot be read', () => {
  expect(shownEnquiry({ problem: 'no-key' })).toEqual({
    problem: expect.stringMatching(/its key is not in ENQUIRY_KEYS.*Nothing is lost/),
  });
  expect(shownEnquiry({ problem: 'damaged' })).toEqual({ problem: expect.stringContaining('compare the database') });
});
