import type { SeedPage } from '../types.ts';

export const contact: SeedPage = {
  slug: 'contact',
  title: 'Contact',
  summary:
    'Call us or write to us to ask a question or to make an appointment. This clinic is made up, and nobody will answer. Please do not enter real details.',
  body: `### Call us

The number above and the form are the ways to reach us.

The form asks how to reach you, and nothing about your health. We talk about that in person.

When you call a real clinic, it helps to have these at hand:

- what troubles you, and for how long
- the medicines you take, with the doses
- treatments you have tried, and how they went
- your insurance card, and your questions about cost

You do not have to tell your whole story on the phone. You may ask for an interpreter or for a relay service.

### A first talk

A first talk is there to find out whether this is the right place for you. You may bring someone along, take notes, and ask for time to think. You may also say no.

### What to ask us

- What else could I try, also somewhere else?
- What is known about this treatment for my condition, and how sure is it?
- Is it approved or cleared for this, or off-label?
- What can go wrong, and what do you do then?
- What does the whole course cost, and what if I stop early?

### Your privacy

Please do not send health details by email or on social media. They are not private there.`,
};
