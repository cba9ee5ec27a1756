import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInRules } from './builtInRules.ts';
import { compileRules, findPhrases } from './matchPhrases.ts';

const rules = compileRules(builtInRules);
const idsIn = (sentence: string) => findPhrases(sentence, rules).map(({ id }) => id);

describe('what advertising writes is found', () => {
  test.each([
    ['fda-approved', 'An FDA-approved way to calm down.'],
    ['fda-approved', 'Our helmet was approved by the FDA.'],
    ['fda-approved', 'This FDA‑approved device stands in our office.'],
    ['proven', 'The method is clinically proven.'],
    ['proven', 'The method is pro\u00adven.'],
    ['proven', 'Talking has been proven to lift your mood.'],
    ['safe', 'Infusions are safe and gentle.'],
    ['safe', 'It is safer than pills.'],
    ['cure', 'We cure panic.'],
    ['cure', 'She was cured after one visit.'],
    ['guarantee', 'Results are guaranteed.'],
    ['reset', 'Ketamine resets the brain.'],
    ['reset', 'Give your nerves a reset.'],
    ['reset', 'Sessions rewire old patterns.'],
    ['no-side-effects', 'It has no known side effects.'],
    ['no-side-effects', 'Relief without side effects.'],
    ['risk-free', 'Try a risk-free session.'],
    ['breakthrough', 'A breakthrough for tired minds.'],
    ['miracle', 'Patients call it a miracle.'],
    ['revolutionary', 'This revolutionary chamber is new in town.'],
    ['hype', 'An innovative method.'],
    ['hype', 'The approach shows great promise.'],
    ['hundred-percent', 'It works in 100 % of cases.'],
    ['painless', 'The pulses are painless.'],
    ['instant-relief', 'The block brings immediate symptom relief.'],
    ['fast-relief', 'Get fast relief today.'],
    ['works-for-everyone', 'Our plan works for everyone.'],
    ['best', 'We offer the best treatment for worry.'],
    ['permanent', 'Find a permanent solution.'],
    ['lasting-relief', 'It gives sustained relief.'],
    ['natural', 'An all-natural remedy.'],
    ['non-invasive', 'It is a noninvasive procedure.'],
    ['mild-side-effects', 'Side effects are usually mild.'],
    ['studies-show', 'Studies show that it calms.'],
    ['root-cause', 'We treat the root cause.'],
  ])('%s: %s', (id, sentence) => {
    expect(idsIn(sentence)).toContain(id);
  });
});

describe('the same words are left alone where they do no harm', () => {
  test.each([
    'It is not FDA-approved.',
    'The FDA approved esketamine in 2019.',
    'It is approved by the FDA for depression.',
    'This has not been proven.',
    'The claim is unproven.',
    'Go to a safe place and call 988.',
    'Stay safe, and keep your child safe.',
    'Ask whether it is safe for you.',
    'We do not know if it is safe in pregnancy.',
    'Some driving is unsafe, and safety comes first.',
    'There is no cure for it yet.',
    'Keep the door secure.',
    'Nobody can guarantee that.',
    'Click here to reset your password.',
    'It does not mean that it works for everyone or has no risks.',
    'Call about breakthrough bleeding.',
    'You breathe 100% oxygen.',
    'A painless lump needs a look.',
    'It does not help everyone.',
    'It can leave permanent damage.',
    'There are no risk factors that decide it.',
    'Do it if you can do so without risk.',
    'You feel better naturally over time.',
  ])('%s', (sentence) => {
    expect(idsIn(sentence)).toEqual([]);
  });
});

test('“not only” and “no other” are praise, and a negation ends with its clause', () => {
  expect(idsIn('It is not only safe but gentle.')).toContain('safe');
  expect(idsIn('No other treatment is as safe.')).toContain('safe');
  expect(idsIn('It is not new, and it is safe.')).toContain('safe');
});

test('says where the words stand, in the order of the text, each rule once', () => {
  const sentence = 'A proven, safe and proven cure.';
  const finds = findPhrases(sentence, rules);
  expect(finds.map(({ words }) => words)).toEqual(['proven', 'safe', 'cure']);
  for (const { words, start, end } of finds) expect(sentence.slice(start, end)).toBe(words);
});

test('every rule says why and what to write instead, in sentences, under an id of its own', () => {
  expect(new Set(builtInRules.map(({ id }) => id)).size).toBe(builtInRules.length);
  for (const { reason, instead } of builtInRules) {
    expect(reason).toMatch(/[.?]$/);
    expect(instead).toMatch(/[.”]$/);
  }
});

describe('a rule that an admin has added', () => {
  const added = (phrase: string) =>
    compileRules([], [{ id: '7', phrase, reason: 'Why.', instead: 'This.', severity: 'warning' }]);

  test.each([
    ['heal', 'It heals you.'],
    ['heal', 'Healing takes time.'],
    ['transform', 'Lives were transformed.'],
    ['amaze', 'It is amazing.'],
    ['natural remedy', 'Two natural remedies.'],
    ['life-changing', 'A life changing day.'],
    ['C++ (advanced)', 'Learn C++ (advanced) here.'],
  ])('“%s” is found in: %s', (phrase, sentence) => {
    expect(findPhrases(sentence, added(phrase))).toMatchObject([{ id: '7', severity: 'warning', reason: 'Why.' }]);
  });

  test('finds whole words alone', () => {
    expect(findPhrases('A healthy heel.', added('heal'))).toEqual([]);
  });

  test.each(['', '   ', '—', '.*'])('“%s” has no letters and finds nothing', (phrase) => {
    expect(findPhrases('Any text at all.', added(phrase))).toEqual([]);
  });

  test('any phrase finds itself and breaks nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (phrase) => {
        const compiled = added(`go ${phrase}`);
        expect(() => findPhrases(`We go ${phrase} now.`, compiled)).not.toThrow();
      }),
    );
  });
});
