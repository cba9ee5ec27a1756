/** The whole demonstration: patient education of a clinic that does not exist, on real sources. */
import { anxiety } from './conditions/anxiety.ts';
import { depression } from './conditions/depression.ts';
import { generalizedAnxietyDisorder } from './conditions/generalized-anxiety-disorder.ts';
import { panicDisorder } from './conditions/panic-disorder.ts';
import { phobiaRelatedDisorders } from './conditions/phobia-related-disorders.ts';
import { ptsd } from './conditions/ptsd.ts';
import { socialAnxietyDisorder } from './conditions/social-anxiety-disorder.ts';
import { glossary } from './glossary.ts';
import { about } from './pages/about.ts';
import { contact } from './pages/contact.ts';
import { getHelpNow } from './pages/get-help-now.ts';
import { home } from './pages/home.ts';
import { howWeReview } from './pages/how-we-review.ts';
import { people } from './people.ts';
import { pictures } from './pictures.ts';
import { articles } from './references/articles.ts';
import { authorities } from './references/authorities.ts';
import { moreArticles } from './references/more-articles.ts';
import { settings } from './site-settings.ts';
import { alarmSymptoms } from './symptoms/alarm.ts';
import { bodySymptoms } from './symptoms/body.ts';
import { mindSymptoms } from './symptoms/mind.ts';
import { benzodiazepines } from './treatments/benzodiazepines.ts';
import { deepTms } from './treatments/deep-tms.ts';
import { esketamine } from './treatments/esketamine.ts';
import { hyperbaricOxygenTherapy } from './treatments/hyperbaric-oxygen-therapy.ts';
import { ketamineAssistedTherapy } from './treatments/ketamine-assisted-therapy.ts';
import { neurofeedback } from './treatments/neurofeedback.ts';
import { ssrisAndSnris } from './treatments/ssris-and-snris.ts';
import { stellateGanglionBlock } from './treatments/stellate-ganglion-block.ts';
import { talkingTherapy } from './treatments/talking-therapy.ts';
import type { SeedContent } from './types.ts';

export const demonstration: SeedContent = {
  people,
  pictures,
  references: [...articles, ...moreArticles, ...authorities],
  glossary,
  symptoms: [...bodySymptoms, ...mindSymptoms, ...alarmSymptoms],
  conditions: [
    anxiety,
    generalizedAnxietyDisorder,
    panicDisorder,
    socialAnxietyDisorder,
    phobiaRelatedDisorders,
    depression,
    ptsd,
  ],
  treatments: [
    talkingTherapy,
    ssrisAndSnris,
    benzodiazepines,
    ketamineAssistedTherapy,
    esketamine,
    deepTms,
    neurofeedback,
    hyperbaricOxygenTherapy,
    stellateGanglionBlock,
  ],
  pages: [home, about, howWeReview, contact, getHelpNow],
  settings,
};
