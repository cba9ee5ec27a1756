/**
 * The closed lists and the limits that the CMS and the site both use, each with the words a person reads.
 * Payload's options, the contract's enums and the page's labels all come from here.
 */

/** How sure we are of an effect, as GRADE has it, surest first. */
export const certaintyLevels = ['high', 'moderate', 'low', 'very-low'] as const;
export type CertaintyLevel = (typeof certaintyLevels)[number];
export const certaintyLabels: Record<CertaintyLevel, string> = {
  high: 'High certainty',
  moderate: 'Moderate certainty',
  low: 'Low certainty',
  'very-low': 'Very low certainty',
};

/** What a treatment does to an outcome. */
export const effects = ['benefit', 'little-or-none', 'harm', 'unclear'] as const;
export type Effect = (typeof effects)[number];
export const effectLabels: Record<Effect, string> = {
  benefit: 'Benefit',
  'little-or-none': 'Little or no difference',
  harm: 'Harm',
  unclear: 'Unclear',
};

/** What a regulator has said about one use of a treatment. For devices it holds for a single device, never for a kind. */
export const regulatoryStatuses = [
  'approved',
  'cleared',
  'exempt',
  'off-label',
  'not-approved',
  'not-regulated',
] as const;
export type RegulatoryStatus = (typeof regulatoryStatuses)[number];
export const regulatoryStatusLabels: Record<RegulatoryStatus, string> = {
  approved: 'Approved for this',
  cleared: 'A device is cleared for this',
  exempt: 'Exempt from clearance',
  'off-label': 'Off-label',
  'not-approved': 'Not approved or cleared for this',
  'not-regulated': 'Needs no approval',
};

/** How soon somebody needs help, least urgent first. */
export const careLevels = ['self-care', 'see-someone-soon', 'urgent', 'emergency'] as const;
export type CareLevel = (typeof careLevels)[number];
export const careLevelLabels: Record<CareLevel, string> = {
  'self-care': 'What you can do yourself',
  'see-someone-soon': 'See someone soon',
  urgent: 'Get help today',
  emergency: 'Emergency',
};

export const treatmentKinds = ['medicine', 'talking-therapy', 'procedure', 'device', 'other'] as const;
export type TreatmentKind = (typeof treatmentKinds)[number];
export const treatmentKindLabels: Record<TreatmentKind, string> = {
  medicine: 'Medicine',
  'talking-therapy': 'Talking therapy',
  procedure: 'Procedure',
  device: 'Device',
  other: 'Other',
};

export const referenceKinds = [
  'article',
  'guideline',
  'regulation',
  'device-clearance',
  'drug-label',
  'web-page',
] as const;
export type ReferenceKind = (typeof referenceKinds)[number];
export const referenceKindLabels: Record<ReferenceKind, string> = {
  article: 'Journal article',
  guideline: 'Guideline',
  regulation: 'Regulation',
  'device-clearance': 'Device clearance',
  'drug-label': 'Drug label',
  'web-page': 'Web page',
};

/** What kind of evidence a reference is, in the words a reader sees. */
export const studyKinds = [
  'systematic-review',
  'randomized-trial',
  'observational-study',
  'laboratory-study',
  'narrative-review',
  'expert-opinion',
] as const;
export type StudyKind = (typeof studyKinds)[number];
export const studyKindLabels: Record<StudyKind, string> = {
  'systematic-review': 'Review of all the studies found',
  'randomized-trial': 'Randomized trial',
  'observational-study': 'Study that watches people over time or compares groups',
  'laboratory-study': 'Study of how the brain or body works',
  'narrative-review': 'Overview by experts',
  'expert-opinion': 'Opinion of experts',
};

/** What can be said of a source after it appeared, the gravest first. */
export const noticeKinds = ['retracted', 'expression-of-concern', 'corrected'] as const;
export type NoticeKind = (typeof noticeKinds)[number];
export const noticeLabels: Record<NoticeKind, string> = {
  retracted: 'Retracted',
  'expression-of-concern': 'Expression of concern',
  corrected: 'Corrected',
};

/** The collections whose pages say who reviewed them, and when. */
export const reviewedCollections = ['conditions', 'symptoms', 'treatments', 'pages'] as const;
export type ReviewedCollection = (typeof reviewedCollections)[number];

/** The parts of the site that a menu can lead to besides pages. */
export const siteSections = [
  'conditions',
  'symptoms',
  'symptom-explorer',
  'treatments',
  'references',
  'a-to-z',
  'glossary',
] as const;
export type SiteSection = (typeof siteSections)[number];

/** How somebody who writes to the clinic can be reached. */
export const contactWays = ['telephone', 'email'] as const;
export type ContactWay = (typeof contactWays)[number];
export const contactWayLabels: Record<ContactWay, string> = {
  telephone: 'By phone',
  email: 'By email',
};

/** When they would like to be reached. */
export const contactTimes = ['any', 'morning', 'afternoon', 'evening'] as const;
export type ContactTime = (typeof contactTimes)[number];
export const contactTimeLabels: Record<ContactTime, string> = {
  any: 'Any time',
  morning: 'In the morning',
  afternoon: 'In the afternoon',
  evening: 'In the evening',
};

/** What they write about, as broad as whoever answers has to know, and no broader: nothing of it is a diagnosis. */
export const enquiryTopics = ['first-appointment', 'treatment', 'cost', 'other'] as const;
export type EnquiryTopic = (typeof enquiryTopics)[number];
export const enquiryTopicLabels: Record<EnquiryTopic, string> = {
  'first-appointment': 'A first appointment',
  treatment: 'A question about a treatment',
  cost: 'Cost and insurance',
  other: 'Something else',
};

/** For how many days the clinic keeps an enquiry: the least, what is usual, and the most. */
export const enquiryRetention = { least: 7, usual: 90, most: 365 } as const;

/** Longest texts, in characters (UTF-16 code units). */
export const lengths = {
  title: 200,
  /** A source's own title, which nobody may shorten. */
  sourceTitle: 600,
  name: 120,
  slug: 100,
  summary: 400,
  note: 300,
  sentence: 400,
  paragraph: 2000,
  url: 2000,
  emailAddress: 254,
  telephone: 40,
  enquiryMessage: 1000,
} as const;

/** Lower-case letters, digits and single hyphens: what an address may hold. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A code of ICD-10-CM such as F41.1: a letter, a digit, a letter or digit, then up to four more after a dot. */
export const icd10cmPattern = /^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/;
