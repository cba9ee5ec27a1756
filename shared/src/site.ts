import { z } from 'zod';
import { line, relationTo } from './fields.ts';
import { enquiryRetention, lengths, siteSections } from './vocabulary.ts';

/** A telephone number as people write it; `telephoneLink` in paths.ts makes the link. */
const telephone = z.string().regex(/^[+()\d][\d\s().-]{1,24}$/);

/** Somewhere to turn to in a crisis. */
export const crisisLine = z.object({
  /** "988 Suicide & Crisis Lifeline". */
  name: line(lengths.name),
  telephone,
  /** What to do: "Call or text 988". */
  action: line(lengths.name),
  /** For whom, and when: "Free, every hour of every day". */
  description: line(lengths.note),
});
export type CrisisLine = z.infer<typeof crisisLine>;

export const navigationItem = z.object({
  label: line(40),
  target: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('section'), section: z.enum(siteSections) }),
    z.object({ kind: z.literal('page'), page: relationTo('pages') }),
  ]),
});
export type NavigationItem = z.infer<typeof navigationItem>;

export const siteSettingsSchema = z.object({
  id: z.literal('site-settings'),
  clinicName: line(lengths.name),
  /** One line under the name. */
  tagline: line(lengths.note).nullable(),
  telephone: telephone.nullable(),
  crisisLines: z.array(crisisLine).min(1),
  navigation: z.array(navigationItem),
  /** What the clinic earns by what it describes; shown with the treatments it offers. */
  disclosure: line(lengths.paragraph).nullable(),
  /** A line on every page, such as that the site is a demonstration. */
  notice: line(lengths.note).nullable(),
  /** After how many days what somebody writes to the clinic is deleted: they are told when they agree to it. */
  enquiryRetentionDays: z.int().min(enquiryRetention.least).max(enquiryRetention.most),
});
export type PublicSiteSettings = z.infer<typeof siteSettingsSchema>;
