/** The front page hides no sign that cannot wait, and says how to reach the clinic. */
import type { PublicDocument } from '@wellcite/shared/content-api';
import type { CareLevel } from '@wellcite/shared/vocabulary';
import { expect, test } from 'vitest';
import { memoryLookup } from '../../src/content/reader.ts';
import { sampleDocuments } from '../fixtures/content.ts';
import { sampleSettings } from '../fixtures/site.ts';
import { symptom } from '../fixtures/symptoms.ts';
import { render, words } from '../support/rendered-pages.ts';

const letters = [...'abcdefghijklmn'];
const symptomsOf = (levelOf: (letter: string) => CareLevel) =>
  letters.map((letter): PublicDocument => {
    const content = symptom({ id: `s-${letter}`, title: `Sign ${letter}`, careLevel: levelOf(letter) });
    return { collection: 'symptoms', content };
  });
const others = sampleDocuments.filter(({ collection }) => collection !== 'symptoms');

async function symptomsOnHome(levelOf: (letter: string) => CareLevel): Promise<string[]> {
  const page = await render('/', memoryLookup([...others, ...symptomsOf(levelOf)]));
  const list = /I notice something.*?<ul>(.*?)<\/ul>/s.exec(page ?? '')?.[1] ?? '';
  return list.split('</li>').flatMap((item) => words(item).trim() || []);
}

test('alarm signs come first and are marked, whatever the alphabet says', async () => {
  const shown = await symptomsOnHome((letter) =>
    letter === 'n' ? 'emergency' : letter === 'm' ? 'urgent' : 'self-care',
  );
  expect(shown.slice(0, 3)).toEqual(['Sign m Urgent', 'Sign n Emergency', 'Sign a']);
  expect(shown).toHaveLength(10);
});

test('no alarm sign is cut, however many there are', async () => {
  expect(await symptomsOnHome(() => 'emergency')).toHaveLength(letters.length);
});

test('leads to the contact page and the telephone where they exist', async () => {
  const page = (await render('/')) ?? '';
  expect(words(page)).toContain('Call or write to us: (424) 555-0100');
  const line = /<p class="reach-us">(.*?)<\/p>/s.exec(page)?.[1] ?? '';
  expect(line).toContain('href="/contact/"');
  expect(line).toContain('href="tel:4245550100"');

  const bare = sampleDocuments
    .filter(({ collection, content }) => collection !== 'site-settings' && content.id !== 'p-contact')
    .concat({ collection: 'site-settings', content: { ...sampleSettings, telephone: null } });
  expect(await render('/', memoryLookup(bare))).not.toContain('reach-us');
});

test('a condition lists its alarm signs before its other symptoms', async () => {
  const page = (await render('/conditions/depression/')) ?? '';
  const list = /<ul class="symptoms">(.*?)<\/ul>/s.exec(page)?.[1] ?? '';
  const isAlarm = list.split('</li>').flatMap((item) => (item.includes('<a') ? [item.includes('card-mark')] : []));
  expect(isAlarm).toContain(true);
  expect(isAlarm).toEqual([...isAlarm].sort((a, b) => Number(b) - Number(a)));
});
