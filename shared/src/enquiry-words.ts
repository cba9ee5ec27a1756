/** The words of the contact form, for the site's page and for the CMS's, which stands in for it where there is no script. */
import type { EnquiryField } from './enquiry.ts';

export const enquiryHeading = 'Write to us';

/** The id of a field's control, of choices that of the first: by it a list of what is wrong leads there. */
export function enquiryFieldId(field: EnquiryField): string {
  return `enquiry-${field}`;
}

/** What each field asks. */
export const enquiryLabels: Record<EnquiryField, string> = {
  name: 'Your name',
  reachBy: 'How may we reach you?',
  telephone: 'Telephone number',
  email: 'Email address',
  time: 'When is a good time?',
  topic: 'What is it about?',
  message: 'Your message (optional)',
  consent: 'I agree',
};

/** What helps to answer; shown before the field. */
export const enquiryHints: Partial<Record<EnquiryField, string>> = {
  telephone: 'With its area code, such as (424) 555-0123.',
  email: 'Such as name@example.com.',
  message:
    'Please write nothing about your health here: not your diagnosis, not your medicines. We talk about that in person. At most 1,000 characters.',
};

/** What somebody agrees to, in one sentence that can be held against us. */
export function consentWords({ clinicName, days }: { clinicName: string; days: number }): string {
  return `I agree that ${clinicName} keeps what I wrote here to answer me. It is stored encrypted, only those who answer can read it, and it is deleted after ${days} days.`;
}

/** Before the form: what it is not for. */
export const enquiryNotForCrisis = 'Nobody reads this form day and night. In a crisis, do not wait for us:';

export const enquirySentHeading = 'Thank you. We have it.';

/** Above the steps. */
export const enquiryNextHeading = 'What happens next';

/** What happens next, a step a sentence; the way to reach somebody was theirs to choose. */
export const enquiryNextSteps: readonly string[] = [
  'Somebody from the clinic reads it, usually the next business day.',
  'They call you or write to you, the way you chose. If they call and you do not answer, they leave no details.',
  'If you have heard nothing after two business days, please call us.',
];

/** After the steps; the telephone follows, where there is one. */
export const ourTelephone = 'Our telephone:';

/** After the steps; the crisis lines follow. */
export const enquiryWorse = 'If it gets worse, or you are in a crisis, do not wait for us:';

export function enquiryKept(days: number): string {
  return `We keep what you wrote for ${days} days, then delete it.`;
}

export const enquirySend = 'Send';

/** Of the field that is for programs alone, should somebody come upon it all the same. */
export const trapLabel = 'Leave this empty';

/** Before what is wrong with a field, for those who do not see how it looks. */
export const problemPrefix = 'Error: ';

/** Above all that is wrong, so that nobody has to look for it. */
export function problemsHeading(count: number): string {
  return count === 1 ? 'One thing needs another look' : `${count} things need another look`;
}

/** Why something was not kept, and what to do; the telephone follows where there is one. */
export const enquiryTroubles = {
  'too-long':
    'That is more than the form can take, so nothing was kept. Shorten your message to 1,000 characters, and send it again.',
  failed:
    'Something went wrong on our side, and your message was not kept. What you wrote is still here: send it again in a moment.',
  offline:
    'Your message could not be sent: there is no connection, or our side does not answer. What you wrote is still here: try again in a moment.',
} as const;
export type EnquiryTrouble = keyof typeof enquiryTroubles;

/** As with troubles, where it was refused because so much came in. `waitMs`: until it can be sent again. */
export function tooManyWords(waitMs: number): string {
  const minutes = Math.max(1, Math.ceil(waitMs / 60_000));
  const wait = minutes === 1 ? 'a minute' : minutes > 50 ? 'an hour' : `${minutes} minutes`;
  return `Too many messages came in at once, and yours was not kept. What you wrote is still here: wait ${wait} and send it again.`;
}

export const callInstead = 'Or call us:';
