import type { SeedPage } from '../types.ts';

export const getHelpNow: SeedPage = {
  slug: 'get-help-now',
  title: 'Get help now',
  summary:
    'In the United States: call 911 if a life is in danger. Call or text 988 if you think about suicide or cannot go on.',
  body: `### Call 911 if a life is in danger

- Someone has tried suicide, or is about to.
- Someone has chest pain, cannot breathe, or does not wake up.
- Someone has taken too much of a medicine or drug.
- Someone is about to hurt you, or you fear that you will hurt someone.

Stay on the line. Do not drive yourself.

### Call or text 988 for any mental health crisis

You reach a trained counselor by phone, text, or chat, at any hour of the day or night [@samhsa-988]. The chat is at [988lifeline.org](https://988lifeline.org).

You do not have to be suicidal to call. You can call because of panic, grief, drugs, or because you are afraid for someone else.

Veterans can press 1 after they call 988.

### While you wait

- Go to someone, or ask someone to come.
- Put pills, weapons, and anything else you could use to hurt yourself out of reach.
- Do not drink or take drugs.
- Breathe in slowly, and out even more slowly. Get through the next ten minutes, then the next.

### When you are with someone in a crisis

Ask directly: “Are you thinking about suicide?” Listen without arguing, and do not leave the person alone.

Call 988 together, or 911 if it cannot wait.

### Outside the United States

Call the emergency number of your country.`,
};
