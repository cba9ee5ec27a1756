import { describe, expect, test } from 'vitest';
import { bundleStateOf } from './bundleState.ts';

type Facts = Parameters<typeof bundleStateOf>[0]['publishing'][number];

const document = (facts: Partial<Facts> = {}): Facts => ({
  change: 'new',
  isApproved: true,
  needsApproval: true,
  obstacles: [],
  state: null,
  ...facts,
});
const obstacle = { label: 'Sign-off', message: 'No reviewer has approved it yet. Ask for a review first.' };
const inReview = {
  name: 'in-review',
  label: '',
  tone: 'blue',
  explanation: '',
  live: 'nothing',
  alsoDue: null,
} as const;

const stateOf = (publishing: Facts[], leaving: Facts[] = [], stored: 'open' | 'scheduled' = 'open') =>
  bundleStateOf({ stored, publishing, leaving });

describe('the state of a release bundle', () => {
  test('is being prepared while it is empty, and says how to fill it', () => {
    expect(stateOf([])).toMatchObject({
      name: 'preparing',
      explanation: 'There is nothing in it yet. Add documents in its form, under “Edit”.',
    });
  });

  test('is being prepared while readers would see no difference', () => {
    expect(stateOf([document({ change: 'none' })]).explanation).toContain('on the site as it is already');
  });

  test('is being prepared while one document has no approval', () => {
    const { explanation, name } = stateOf([document(), document({ isApproved: false, obstacles: [obstacle] })]);
    expect([name, explanation]).toEqual([
      'preparing',
      'Ask for a review of all of it when it is ready. A reviewer can approve it in one press.',
    ]);
  });

  test('is in review while one of them is', () => {
    expect(stateOf([document(), document({ state: inReview, obstacles: [obstacle] })]).name).toBe('in-review');
  });

  test('is ready when nothing would stop it, be it to publish or to take off', () => {
    expect(stateOf([document()]).name).toBe('approved');
    expect(stateOf([], [document({ change: 'leaves' })]).name).toBe('approved');
    expect(stateOf([document()], [document({ change: 'leaves', obstacles: [obstacle] })]).name).toBe('preparing');
  });

  test('on the schedule, it says whether it would be refused as it stands', () => {
    expect(stateOf([document()], [], 'scheduled').explanation).toContain('goes live at its time');
    const stopped = stateOf([document({ obstacles: [obstacle] })], [], 'scheduled');
    expect([stopped.name, stopped.explanation]).toEqual(['scheduled', expect.stringContaining('would be refused')]);
  });
});
