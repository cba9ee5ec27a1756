import { expect, test } from 'vitest';
import { crisisIn } from './crisis.ts';

test.each([
  'suicide',
  'Suicidal thoughts',
  'how to kill myself',
  'killing  myself',
  'my son wants to kill himself',
  'self-harm',
  'selfharm',
  'self harming',
  'cutting myself',
  "I don't want to live anymore",
  'I don’t want to be here',
  'i want to die',
  'wanting to die',
  'ending my life',
  'take my own life',
  'kms',
  'crisis line',
])('shows the lines for a crisis to whoever types “%s”', (query) => {
  expect(crisisIn(query)).toBe('crisis');
});

test.each(['overdose', 'took too many pills', 'Overdosed on Tylenol', 'poisoning', 'she tried to kill herself'])(
  'shows emergency services first to whoever types “%s”',
  (query) => {
    expect(crisisIn(query)).toBe('emergency');
  },
);

test.each([
  '',
  'anxiety',
  'social phobia',
  'painkillers',
  'skills training',
  'fear of dying',
  'harmful side effects',
  'does it hurt',
  'end of treatment',
  'method of treatment',
  'food and drug administration',
  'my life with panic',
  'hang in there',
])('shows nothing of it to whoever types “%s”', (query) => {
  expect(crisisIn(query)).toBeNull();
});
