import type { CrisisLine } from './site.ts';

/** Where nothing is set, or nothing can be read: crisis help must never be missing. */
export const lastResortCrisisLines: CrisisLine[] = [
  {
    name: '988 Suicide & Crisis Lifeline',
    telephone: '988',
    action: 'Call or text 988',
    description: 'Free and confidential, at any time, in the United States',
  },
  {
    name: 'Emergency services',
    telephone: '911',
    action: 'Call 911',
    description: 'If a life is in danger',
  },
];
