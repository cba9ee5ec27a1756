import type { SeedPage } from '../types.ts';

export const home: SeedPage = {
  slug: 'home',
  title: 'Understand anxiety, and what can help',
  summary: 'Plain words, a source for every medical claim, and an honest account of what nobody knows yet.',
  picture: 'hill-path',
  body: `### How to read these pages

The small numbers in the text lead to the studies, guidelines, and rules behind it. Where we are not sure, we say so. [How we review](pages/how-we-review) tells you what our words mean.

### Before you choose a treatment

We sell some of the treatments that we describe. Look at the risks as well as the benefits, and ask about the choices that we do not sell. [About us](pages/about) says more.`,
};
