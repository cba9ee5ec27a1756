/** An enquiry as the front desk reads it. */
import { enquirySchema } from '@wellcite/shared/enquiry';
import { telephoneLink } from '@wellcite/shared/paths';
import { contactTimeLabels, contactWayLabels, enquiryTopicLabels } from '@wellcite/shared/vocabulary';
import type { Opened } from './seal.ts';

export type ShownEnquiry = { lines: { label: string; value: string; href: string | null }[] } | { problem: string };

const unreadable = {
  'no-key':
    'This enquiry cannot be read: its key is not in ENQUIRY_KEYS. Ask whoever runs the CMS to put the old key back, after the newer ones, and to start it again. Nothing is lost.',
  damaged:
    'This enquiry cannot be read: what is stored is not what was sealed. Ask whoever runs the CMS to compare the database with a backup.',
} as const;

export function shownEnquiry(opened: Opened): ShownEnquiry {
  if ('problem' in opened) return { problem: unreadable[opened.problem] };
  const { success, data: enquiry } = enquirySchema.safeParse(parsed(opened.text));
  // Written by an older version of the form: rather as it is than not at all.
  if (!success) return { lines: [{ label: 'As it was written', value: opened.text, href: null }] };
  const line = (label: string, value: string, href: string | null = null) => ({ label, value, href });
  const contact =
    enquiry.reachBy === 'telephone'
      ? line('Telephone', enquiry.telephone, telephoneLink(enquiry.telephone))
      : line('Email', enquiry.email, `mailto:${encodeURIComponent(enquiry.email)}`);
  return {
    lines: [
      line('Name', enquiry.name),
      line('Wants to be reached', contactWayLabels[enquiry.reachBy]),
      contact,
      line('When', contactTimeLabels[enquiry.time]),
      line('About', enquiryTopicLabels[enquiry.topic]),
      ...(enquiry.message === '' ? [] : [line('Message', enquiry.message)]),
    ],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
