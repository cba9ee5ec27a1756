import type { SeedPage } from '../types.ts';

export const howWeReview: SeedPage = {
  slug: 'how-we-review',
  title: 'How we review',
  summary: 'Where our facts come from, how sure we are of them, and what the words on our pages mean.',
  body: `### Where our facts come from

We look first for guidelines and for reviews that bring together all studies on a question. Then we look for single trials, and for what the Food and Drug Administration (FDA) has decided. What a maker or a seller says about its own product is not enough for us.

A claim that a treatment works, is risky, or has been approved needs a source. If we find none, we leave the claim out or say that we do not know.

### How sure we are

For each use of a treatment we rate the evidence with a method called GRADE. The rating decides the words.

| How sure we are | What we write | What it means |
| --- | --- | --- |
| High | It helps | New studies are very unlikely to change this. |
| Moderate | It probably helps | It is likely. New studies may change how large the effect is. |
| Low | It may help | New studies are likely to change this. |
| Very low | We do not know | There are too few good studies to tell. |

We use the same steps when a treatment makes no difference, and when it does harm.

We rate carefully. A few small trials do not get past low, even when their results look good.

### What the FDA’s words mean

- **Approved:** the FDA has examined a medicine for this use and allows it.
- **Cleared:** the FDA lets one certain device be sold for this use.
- **Exempt:** devices of this kind may be sold for some uses without a check first.
- **Off-label:** used for something that it was not approved or cleared for.

For devices, each of these belongs to a single device and not to all of its kind.

### Who writes and who checks

A writer drafts each page from the sources. A second person with clinical training should check it against them before anyone relies on it. On this demonstration that has not happened yet: the people named here are stand-ins.

### When something is wrong

Please tell us, by the ways on our [contact page](pages/contact). We check it against the source, correct the page, and take it down first if it could do harm.`,
};
