/**
 * What somebody who writes to the clinic tells it: the one schema by which the browser, the CMS's endpoint and the tests
 * read the form. All that a form sends is text, so each value is one here, however it was sent.
 */
import * as z from 'zod/mini';
import { contactTimes, enquiryTopics, lengths } from './vocabulary.ts';

/** Where the CMS takes enquiries, and where a page asks for the token that goes with one. */
export const enquiryPaths = { send: '/api/enquiries', start: '/api/enquiries/start' } as const;

/** Longest body of a request that is read, in bytes: a few times what the form can hold. */
export const enquiryBytes = 32 * 1024;

/** A field that is not on the page for people; programs that fill in every field give themselves away by it. */
export const trapField = 'homepage';

/** The form's fields, in the order in which it asks for them. */
export const enquiryFields = ['name', 'reachBy', 'telephone', 'email', 'time', 'topic', 'message', 'consent'] as const;
export type EnquiryField = (typeof enquiryFields)[number];

/** Texts of one line: what stands at the ends is no part of them. */
function line(missing: string) {
  return z.string(missing).check(z.trim(), z.minLength(1, missing));
}

const spaces = /\s+/g;

const everyEnquiry = {
  name: line('Enter your name.').check(
    z.overwrite((name) => name.replace(spaces, ' ')),
    z.maxLength(lengths.name, `Your name can be ${lengths.name} characters long. Shorten it.`),
  ),
  time: z.enum(contactTimes, 'Choose when we may reach you.'),
  topic: z.enum(enquiryTopics, 'Choose what it is about.'),
  message: z._default(
    z.string('Write your message as text.').check(
      // Forms send line ends as two characters; the browser counts one.
      z.overwrite((message) => message.replaceAll('\r\n', '\n').trim()),
      z.maxLength(lengths.enquiryMessage, 'Your message can be 1,000 characters long. Shorten it.'),
    ),
    '',
  ),
  /** The box that is checked. */
  consent: z.literal('yes', 'Check the box, so that we may keep what you wrote until we have answered.'),
};

const telephone = line('Enter the telephone number that we may call.').check(
  z.maxLength(lengths.telephone, 'That is too long for a telephone number. Enter one number.'),
  z.refine(isTelephone, 'Enter a telephone number with its area code, such as (424) 555-0123.'),
);

const email = line('Enter the email address that we may write to.').check(
  z.maxLength(lengths.emailAddress, 'That is too long for an email address. Enter one address.'),
  z.email('Enter an email address such as name@example.com.'),
);

/** How to reach somebody is one of two, and the other is left out, whatever stands in its field. */
export const enquirySchema = z.discriminatedUnion(
  'reachBy',
  [
    z.object({ reachBy: z.literal('telephone'), telephone, ...everyEnquiry }),
    z.object({ reachBy: z.literal('email'), email, ...everyEnquiry }),
  ],
  'Choose how we may reach you.',
);
export type Enquiry = z.infer<typeof enquirySchema>;

/** What is wrong with a field, and what to do about it. */
export interface EnquiryProblem {
  field: EnquiryField;
  message: string;
}

export type ReadEnquiry = { enquiry: Enquiry } | { problems: EnquiryProblem[] };

/** Reads what a form sent, whatever it is. One problem a field, in the form's order. Fields that it does not know are dropped. */
export function readEnquiry(input: unknown): ReadEnquiry {
  // Of anything but an object there is nothing to be read, and each field is missing.
  const fields = typeof input === 'object' && input !== null && !Array.isArray(input) ? input : {};
  const read = enquirySchema.safeParse(fields);
  if (read.success) return { enquiry: read.data };
  const hasWay = !read.error.issues.some(({ path }) => path[0] === 'reachBy');
  // The union looks no further where it does not know the way; whoever sends the form should hear all of it at once.
  const others = hasWay ? [] : (z.object(everyEnquiry).safeParse(fields).error?.issues ?? []);
  const issues = [...read.error.issues, ...others];
  return {
    problems: enquiryFields.flatMap((field) => {
      const issue = issues.find(({ path }) => path[0] === field);
      return issue ? [{ field, message: issue.message }] : [];
    }),
  };
}

/** Digits and what people set them apart by, at the end perhaps an extension; seven digits are the fewest that reach anybody. */
function isTelephone(text: string): boolean {
  if (!/^[+(\d][\d\s().\-–/]*(?:(?:ext\.?|x|#)\s*\d{1,6})?$/i.test(text)) return false;
  const digits = text.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 21;
}
