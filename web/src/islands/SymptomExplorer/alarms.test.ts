import { expect, test } from 'vitest';
import { symptom } from '../../../tests/fixtures/explorer.ts';
import { alarmOf, holdsBack } from './alarms.ts';

const chest = symptom('chest-pain', 'emergency');
const suicide = symptom('suicide', 'emergency');
const breath = symptom('breath', 'urgent');
const mood = symptom('mood', 'see-someone-soon');

test('nothing alarms where everything can wait', () => {
  expect(alarmOf([])).toBeNull();
  expect(alarmOf([mood, symptom('sleep', 'self-care')])).toBeNull();
});

test('an emergency outweighs what is urgent, and names its own signs alone', () => {
  expect(alarmOf([mood, breath])).toEqual({ level: 'urgent', symptoms: [breath] });
  expect(alarmOf([breath, chest, mood, suicide])).toEqual({ level: 'emergency', symptoms: [chest, suicide] });
});

test('an emergency holds the conditions back until what to do about each of its signs has been read', () => {
  const alarm = alarmOf([chest, suicide]);
  expect(holdsBack(alarm, [])).toBe(true);
  expect(holdsBack(alarm, ['chest-pain'])).toBe(true);
  expect(holdsBack(alarm, ['chest-pain', 'suicide'])).toBe(false);
});

test('what is urgent holds nothing back', () => {
  expect(holdsBack(alarmOf([breath]), [])).toBe(false);
  expect(holdsBack(null, [])).toBe(false);
});
