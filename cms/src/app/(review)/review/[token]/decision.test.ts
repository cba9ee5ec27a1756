import { describe, expect, it } from 'vitest';
import { readDecision } from './decision.ts';

const post = (body: string, headers: Record<string, string> = {}) =>
  new Request('http://cms.test/review/token', { method: 'POST', body, headers });
const decisionOf = (fields: Record<string, string>) => readDecision(post(new URLSearchParams(fields).toString()));

describe('readDecision', () => {
  it('approves only where the reviewer says to have read it', async () => {
    expect(await decisionOf({ decision: 'approve', hasRead: 'yes' })).toEqual({ note: null });
    expect(await decisionOf({ decision: 'approve' })).toEqual({ problem: expect.stringContaining('Tick'), note: '' });
    expect(await decisionOf({})).toEqual({ problem: expect.stringContaining('Tick'), note: '' });
  });

  it('asks for changes with a note, and keeps what was written where it is too long', async () => {
    expect(await decisionOf({ decision: 'changes', note: ' Say how often. ' })).toEqual({ note: 'Say how often.' });
    expect(await decisionOf({ decision: 'changes', note: '  ' })).toMatchObject({ problem: expect.anything() });
    const note = 'x'.repeat(2003);
    expect(await decisionOf({ decision: 'changes', note })).toEqual({
      problem: 'That is 3 characters too long. Shorten it and send it again.',
      note,
    });
  });

  it('does not read on where far too much is sent', async () => {
    const answer = await decisionOf({ decision: 'changes', note: 'x'.repeat(200_000) });
    expect(answer).toMatchObject({ problem: expect.stringContaining('too much text') });
  });
});
