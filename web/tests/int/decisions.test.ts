/** What a reader needs for a decision: treatments side by side, help first, who checked the page, and what changed. */
import type { PublicTreatment } from '@wellcite/shared/treatment';
import { expect, test } from 'vitest';
import { memoryLookup } from '../../src/content/reader.ts';
import { anxiety } from '../fixtures/conditions.ts';
import { sampleDocuments } from '../fixtures/content.ts';
import { ketamine } from '../fixtures/treatments.ts';
import { render, words } from '../support/rendered-pages.ts';

const row = (page: string | null, name: string) =>
  (page ?? '').match(/<tr role="row">.*?<\/tr>/g)?.find((html) => html.includes(`>${name}</a>`)) ?? '';

test('compares treatments by what each is, whether it helps, how sure we are, approval, how soon, and main risks', async () => {
  const page = await render('/conditions/anxiety/');
  const headings = [...(page ?? '').matchAll(/<th role="columnheader"[^>]*>([^<]*)</g)].map(([, title]) => title);
  expect(headings).toEqual([
    'Treatment',
    'Does it help?',
    'Approved for this?',
    'How soon?',
    'Main risks',
    'What it is',
  ]);
  const cells = words(row(page, 'Ketamine-assisted therapy'));
  expect(cells).toContain('Offered here');
  expect(cells).toContain('Very low certainty');
  expect(cells).toMatch(/Within hours or days, for some people ?\[\d+\]/);
  expect(cells).toMatch(/Feeling outside your body, high blood pressure, misuse ?\[\d+\]/);
});

test('each number in the comparison leads to its source, and the source leads back to it', async () => {
  const page = (await render('/conditions/anxiety/')) ?? '';
  const marks = [...row(page, 'Ketamine-assisted therapy').matchAll(/<a id="(cite-[^"]+)" href="#(ref-\d+)"/g)];
  expect(marks.length).toBeGreaterThan(2);
  for (const [, mention, reference] of marks) {
    expect(page).toContain(`<li id="${reference}">`);
    expect(page).toContain(`href="#${mention}"`);
  }
});

test('says so where no source tells how soon a treatment works, and where nobody has summed up its risks', async () => {
  const cells = words(row(await render('/conditions/anxiety/'), 'Antidepressants (SSRIs)'));
  expect(cells).toContain('We found no source for this.');
  expect(cells).toContain('Not summed up yet. See its page.');
});

test('a condition whose treatments nobody has summed up is compared without those columns', async () => {
  const plain = sampleDocuments.map((document) =>
    document.collection === 'treatments'
      ? { ...document, content: { ...document.content, howSoon: null, mainRisks: null } }
      : document,
  );
  const page = await render('/conditions/anxiety/', memoryLookup(plain));
  expect(page).toContain('Approved for this?');
  expect(page).not.toContain('How soon?');
});

test('says on the condition’s page too that the clinic sells what it describes, and only where it does', async () => {
  const offers = 'Demonstration Clinic offers the treatments that are marked “Offered here”. This clinic earns money';
  expect(words(await render('/conditions/anxiety/'))).toContain(offers);
  expect(words(await render('/conditions/panic-disorder/'))).not.toContain('Demonstration Clinic offers');
});

test('leads to help before anything else where a symptom is an alarm sign', async () => {
  const alarm = (await render('/symptoms/thoughts-of-suicide/')) ?? '';
  expect(alarm.indexOf('Get emergency help now')).toBeGreaterThan(alarm.indexOf('<h1'));
  expect(alarm.indexOf('Get emergency help now')).toBeLessThan(alarm.indexOf('<p class="summary"'));
  const quiet = words(await render('/symptoms/trouble-sleeping/'));
  expect(quiet).toContain('How soon to get help See someone soon: Make an appointment');
});

test('says right under the content who reviewed it and what changed, and lists the references after that', async () => {
  const page = words(await render('/treatments/ketamine-assisted-therapy/'));
  const order = [
    'Page last reviewed:',
    'What changed',
    'June 3, 2026: Added what',
    'First published.',
    'Back to mention',
  ];
  const places = order.map((part) => page.indexOf(part));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('older changes unfold, and each has its anchor', async () => {
  const changes = [1, 2, 3, 4, 5].map((number) => ({
    id: `n${number}`,
    changedOn: `2026-01-0${6 - number}T12:00:00.000Z`,
    note: `Note ${number}.`,
  }));
  const page = await render(
    '/conditions/anxiety/',
    memoryLookup([{ collection: 'conditions', content: { ...anxiety, changes } }]),
  );
  const [shown = '', folded = ''] = (page ?? '').split('Earlier changes');
  expect(shown).toContain('id="change-n3"');
  expect(folded).toContain('id="change-n4"');
  expect(folded).toContain('id="change-n5"');
});

test('a treatment’s page has how soon it may work and its main risks at the top, with their sources', async () => {
  const treatment: PublicTreatment = { ...ketamine, howSoon: null };
  expect(words(await render('/treatments/ketamine-assisted-therapy/'))).toMatch(
    /At a glance How soon it may work Within hours or days, for some people ?\[1\] Main risks/,
  );
  const without = await render(
    '/treatments/ketamine-assisted-therapy/',
    memoryLookup([{ collection: 'treatments', content: treatment }]),
  );
  expect(words(without)).not.toContain('How soon it may work');
});

test('names the kind of evidence of each reference in words', async () => {
  expect(words(await render('/treatments/ketamine-assisted-therapy/'))).toMatch(
    /(Overview by experts|Randomized trial|Review of all the studies found) Back to mention/,
  );
});

test('the feed leads to the line of each change on its page', async () => {
  const feed = (await render('/feed.xml')) ?? '';
  const links = [...feed.matchAll(/<item>.*?<link>https:\/\/clinic\.example([^<]*)<\/link>/g)].map(
    ([, link]) => link ?? '',
  );
  expect(links.length).toBeGreaterThan(2);
  for (const link of links) {
    const [path = '', anchor] = link.split('#');
    expect(await render(path)).toContain(`id="${anchor}"`);
  }
});

test('a decision on all uses is told once, and no statement is told twice', async () => {
  const page = words(await render('/treatments/ketamine-assisted-therapy/'));
  expect(page.match(/What the studies show(.*)How it works/)?.[1]).toMatchInlineSnapshot(
    `" Anxiety Anxiety symptoms in the first two weeks May help. Some people in small studies felt less anxious for days or weeks[1]. Off-label. Approved by the FDA as an anesthetic; for no psychiatric disorder. Anxiety symptoms after six months We do not know. No study has followed people with anxiety for long enough[1][3]. Off-label. Depression Depression that other medicines have not helped Probably helps. It eases symptoms for some days in many people[2]. Off-label. "`,
  );
});
