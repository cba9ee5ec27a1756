import type { SeedPerson } from './types.ts';

/** By role: nobody is invented. */
export const people: SeedPerson[] = [
  {
    slug: 'demonstration-author',
    title: 'Demonstration author',
    role: 'Writer',
    credentials: 'A stand-in for this demonstration, not a real person',
    summary:
      'Stands where the name of the person who writes these pages will be. No real writer has put a name to them.',
  },
  {
    slug: 'demonstration-reviewer',
    title: 'Demonstration reviewer',
    role: 'Medical reviewer',
    credentials: 'A stand-in for this demonstration, not a real clinician',
    summary:
      'Stands where the name of the clinician who checks these pages will be. No real clinician has reviewed them yet.',
  },
  {
    slug: 'demonstration-clinician',
    title: 'Demonstration clinician',
    role: 'Clinician',
    credentials: 'A stand-in for this demonstration, not a real clinician',
    summary: 'A real clinic introduces its clinician here.',
  },
];
