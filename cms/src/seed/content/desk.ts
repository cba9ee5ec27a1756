/** What is on the desk: a document in each state, so that the dashboard has something to show. None of it is published. */
import type { SeedPage, SeedSymptom } from './types.ts';

/** A draft, with a claim in it that nothing supports: the ledger finds it, and the gate would not let it pass. */
export const draft: SeedSymptom = {
  slug: 'sweating',
  title: 'Sweating',
  medicalName: 'Hyperhidrosis',
  otherNames: ['Clammy hands'],
  careLevel: 'self-care',
  summary: 'You sweat although it is not hot and you are not working hard.',
  description: `Your hands, your face, or your whole body is damp, and you do not know why.

### What can cause it

Fear makes the body ready to run, and sweat cools it. So it comes with [anxiety](conditions/anxiety). Fever, some medicines, and changes of hormones can cause it too.

### What you can do

Breathing exercises reduce anxiety and sweating within minutes. Wear light clothes, and drink enough.`,
};

export const inReview: SeedSymptom = {
  slug: 'trembling',
  title: 'Trembling or shaking',
  medicalName: 'Tremor',
  otherNames: ['Shaky hands'],
  careLevel: 'see-someone-soon',
  summary: 'Your hands, your legs, or your voice shake, and you cannot stop it.',
  description: `It may be a fine shaking that only you notice, or one that makes it hard to hold a cup.

### What can cause it

Stress hormones make muscles twitch, so it comes with [anxiety](conditions/anxiety) and [panic attacks](symptoms/panic-attack). Caffeine, low blood sugar, some medicines, and diseases of the nerves can cause it as well.

### What you can do

Sit down, put your feet flat on the floor, and breathe out slowly. See a clinician if it stays, or if only one side shakes.`,
};

export const changesAsked: SeedSymptom = {
  slug: 'dry-mouth',
  title: 'Dry mouth',
  medicalName: 'Xerostomia',
  careLevel: 'self-care',
  summary: 'Your mouth feels dry or sticky, even after a drink.',
  description: `Your tongue sticks to the roof of your mouth, and it is hard to swallow dry food.

### What can cause it

You make less saliva when you are afraid, and breathing through the mouth dries it further. Many medicines can do the same.

### What you can do

Sip water often. Ask your pharmacist whether one of your medicines could be the cause, and do not stop it on your own.`,
};

/** What the reviewer says about it. */
export const changesWanted =
  'Please say when dry mouth needs a dentist or a doctor. Name the medicines that many of our readers take.';

export const approved: SeedSymptom = {
  slug: 'nightmares',
  title: 'Nightmares',
  careLevel: 'see-someone-soon',
  summary: 'Frightening dreams wake you, and you remember them well.',
  description: `You wake up afraid, your heart beats fast, and it takes a while until you know that it was a dream.

### What can cause it

After something terrible has happened, dreams may bring it back. So they are common in [post-traumatic stress disorder](conditions/ptsd). They also come with stress, with fever, and with some medicines.

### What you can do

Turn on a light, name five things that you see, and tell yourself where you are. See a clinician if they come every week, or if you are afraid to go to sleep.`,
};

/** It was on the site once, and was taken down. */
export const withdrawn: SeedPage = {
  slug: 'questions-from-readers',
  title: 'Questions from readers',
  summary: 'Short answers to what readers have asked us.',
  body: `We used to print questions from letters here, each with a short answer.

An answer to one person can be wrong for the next. Please bring your own questions to a clinician, or see [how to reach us](pages/contact).`,
};

export const withdrawalReason =
  'Answers to single letters were read as advice for everybody. The contact page says how to ask instead.';
/** The page that its readers are sent to. */
export const insteadOfWithdrawn = 'contact';

/** Slugs of symptoms on the site: so many months ago they were approved. One is due soon, and one is overdue. */
export const approvedMonthsAgo: Record<string, number> = { tiredness: 11.5, irritability: 13 };
