import type { SeedPage } from '../types.ts';

export const about: SeedPage = {
  slug: 'about',
  title: 'About us',
  summary: 'Who is behind this site, how we earn our money, and what this demonstration is and is not.',
  picture: 'two-chairs',
  body: `### This is a demonstration

The clinic on this site does not exist. Its name and its telephone number are made up. The site shows how a clinic can write about health so that readers can check every claim.

The references are real. The texts were written from them with care, but no clinician has signed them off. Please do not use them to decide on a treatment.

The people named on this site are stand-ins. A real clinic will put real names, with real credentials, in their place.

### What we want

You should be able to understand an illness, weigh a treatment, and know where to get help. You should need no dictionary and hear no sales talk. So we:

- write in plain words
- give the source of each medical claim
- show the risks beside the benefits
- say what is not known
- put help in a crisis on every page

### How the clinic earns money

A clinic like this one sells some of the treatments that it describes:

- [ketamine-assisted therapy](treatments/ketamine-assisted-therapy)
- [deep TMS](treatments/deep-tms)
- [neurofeedback](treatments/neurofeedback)
- [oxygen therapy](treatments/hyperbaric-oxygen-therapy)
- [the stellate ganglion block](treatments/stellate-ganglion-block)
- [talking therapy](treatments/talking-therapy)

That is a reason to read what it says with care.

We mark each treatment that the clinic offers. We describe the ones that it does not sell with the same care. No company pays for a place on these pages.`,
};
