/** For the tests beside it. */
import type { CareLevel } from '@wellcite/shared/vocabulary';
import fc from 'fast-check';
import type { ExplorerData, ExplorerSymptom } from './explorerData.ts';

export function symptom(slug: string, careLevel: CareLevel = 'self-care', names: string[] = []): ExplorerSymptom {
  return { slug, title: slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' '), names, careLevel };
}

export const sampleData: ExplorerData = {
  symptoms: [
    symptom('chest-pain', 'emergency', ['Tight chest']),
    symptom('low-mood', 'see-someone-soon', ['Dysphorie', 'Feeling down']),
    symptom('poor-sleep', 'self-care', ['Insomnia']),
    symptom('racing-heart', 'see-someone-soon', ['Palpitations']),
    symptom('short-breath', 'urgent'),
  ],
  conditions: [
    {
      title: 'Anxiety',
      path: '/conditions/anxiety/',
      symptoms: [
        { symptom: 'racing-heart', note: 'It may come out of the blue.' },
        { symptom: 'poor-sleep', note: null },
      ],
    },
    { title: 'Depression', path: '/conditions/depression/', symptoms: [{ symptom: 'low-mood', note: null }] },
    { title: 'Panic', path: '/conditions/panic/', symptoms: [{ symptom: 'racing-heart', note: null }] },
    { title: 'Stress', path: '/conditions/stress/', symptoms: [] },
  ],
  crisisLines: [
    { name: 'Emergency services', telephone: '911', action: 'Call 911', description: 'If a life is in danger' },
  ],
};

const slugs = ['a', 'b', 'c', 'd', 'e'];

/** Any few symptoms and conditions, in the order of their titles. */
export const anyData: fc.Arbitrary<ExplorerData> = fc.array(fc.subarray(slugs), { maxLength: 5 }).map((conditions) => ({
  symptoms: slugs.map((slug) => symptom(slug)),
  conditions: conditions.map((each, index) => ({
    title: `Condition ${index}`,
    path: `/conditions/${index}/`,
    symptoms: each.map((slug) => ({ symptom: slug, note: null })),
  })),
  crisisLines: [],
}));

export const anyChoice: fc.Arbitrary<string[]> = fc.shuffledSubarray(slugs);
