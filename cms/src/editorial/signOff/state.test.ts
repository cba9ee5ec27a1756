import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestStates } from '../records/collection.ts';
import { documentStates, type StateFacts, stateOf } from './state.ts';

const now = new Date('2026-11-22T12:00:00Z');
const draft: StateFacts = {
  requestState: 'none',
  isDraft: true,
  isComplete: true,
  isPublic: false,
  isWithdrawn: false,
  isApproved: false,
  requiresApproval: true,
  nextReviewOn: null,
  needsReview: null,
};
const published: StateFacts = { ...draft, isDraft: false, isPublic: true, isApproved: true };
const state = (facts: Partial<StateFacts>, base = draft) => stateOf({ ...base, ...facts }, now);

describe('stateOf', () => {
  it.each([
    ['Draft', {}, draft],
    ['In review', { requestState: 'in-review' }, draft],
    ['Changes asked for', { requestState: 'changes-asked' }, draft],
    ['Approved', { isApproved: true }, draft],
    ['Published', {}, published],
    ['Published', { nextReviewOn: '2026-12-23T12:00:00Z' }, published],
    ['Review due', { nextReviewOn: '2026-12-22T12:00:00Z' }, published],
    ['Review due', { needsReview: 'A source was retracted.' }, published],
    ['Review overdue', { nextReviewOn: '2026-11-21T12:00:00Z' }, published],
    ['Withdrawn', { isWithdrawn: true }, draft],
  ] as const)('says “%s” for %o', (label, facts, base) => {
    expect(state(facts, base).label).toBe(label);
  });

  it('says what is going on with a withdrawn document rather than that it was withdrawn', () => {
    expect(state({ isWithdrawn: true, requestState: 'in-review' }).name).toBe('in-review');
    expect(state({ isWithdrawn: true, isApproved: true }).name).toBe('approved');
  });

  it('tells whether readers see this version, an older one, or nothing', () => {
    expect(state({}).live).toBe('nothing');
    expect(state({}, published).live).toBe('this');
    expect(state({ isDraft: true, isApproved: false }, published)).toMatchObject({ name: 'draft', live: 'older' });
  });

  it('does not hide behind a new draft that what readers see is overdue', () => {
    const found = state({ isDraft: true, isApproved: false, nextReviewOn: '2026-11-01T00:00:00Z' }, published);
    expect(found.name).toBe('draft');
    expect(found.alsoDue).toBe('What readers see was due for review by November 1, 2026.');
  });

  it('asks nobody for a review of what needs none', () => {
    expect(state({ requiresApproval: false }).explanation).toContain('needs no approval');
  });

  it('knows a state for whatever it is told, and says what it means', () => {
    const facts = fc.record<StateFacts>({
      requestState: fc.constantFrom(...requestStates),
      isDraft: fc.boolean(),
      isComplete: fc.boolean(),
      isPublic: fc.boolean(),
      isWithdrawn: fc.boolean(),
      isApproved: fc.boolean(),
      requiresApproval: fc.boolean(),
      nextReviewOn: fc.option(
        fc
          .date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2030-01-01') })
          .map((d) => d.toISOString()),
      ),
      needsReview: fc.option(fc.constant('A source was retracted.')),
    });
    fc.assert(
      fc.property(facts, (given) => {
        const { name, explanation, live, alsoDue } = stateOf(given, now);
        expect(documentStates).toContain(name);
        expect(explanation).toMatch(/^[A-Z].*[.]$/);
        expect(explanation).not.toContain('null');
        expect(live !== 'nothing').toBe(given.isPublic);
        if (!given.isPublic) expect(alsoDue).toBeNull();
      }),
    );
  });
});
