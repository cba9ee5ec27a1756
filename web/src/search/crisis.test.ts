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
  'i dont wanna live',
  "I don't wanna be here anymore",
  'do not want to wake up',
  'she doesn’t want to live anymore',
  'no will to live',
  'lost the will to live',
  'kill me',
  'someone please kill me',
])('shows the lines for a crisis to whoever types “%s”', (query) => {
  expect(crisisIn(query)).toBe('crisis');
});

test.each([
  'overdose',
  'took too many pills',
  'Overdosed on Tylenol',
  'poisoning',
  'poison',
  'he drank poison',
  'bleeding',
  'my wrist is bleeding',
  'poison ivy and too many pills',
  'she tried to kill herself',
])('shows emergency services first to whoever types “%s”', (query) => {
  expect(crisisIn(query)).toBe('emergency');
});

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
  'poison ivy',
  'Poison-Ivy rash',
  'bleeding gums',
  'gums are bleeding',
  'bleeding disorder',
  'nose bleeding',
  'will I live with this for good',
  'painkillers kill metabolism',
])('shows nothing of it to whoever types “%s”', (query) => {
  expect(crisisIn(query)).toBeNull();
});
