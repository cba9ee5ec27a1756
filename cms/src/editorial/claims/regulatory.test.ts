import type { RegulatoryStatus } from '@wellcite/shared/vocabulary';
import { describe, expect, test } from 'vitest';
import { regulatoryProblem } from './regulatory.ts';

const anxiety = ['Anxiety', 'Anxiety disorders'];
const depression = ['Depression', 'Major depressive disorder'];
const social = ['Social anxiety disorder', 'Social phobia'];
const ketamine = ['Ketamine-assisted therapy', 'KAP'];
const esketamine = ['Esketamine', 'Spravato'];
const tms = ['Deep TMS (magnetic stimulation)', 'dTMS'];
const neurofeedback = ['Neurofeedback'];

const use = (treatment: string[], condition: string[], status: RegulatoryStatus) => ({ treatment, condition, status });
const uses = [
  use(ketamine, anxiety, 'off-label'),
  use(ketamine, depression, 'off-label'),
  use(esketamine, depression, 'approved'),
  use(tms, depression, 'cleared'),
  use(tms, anxiety, 'not-approved'),
  use(neurofeedback, anxiety, 'exempt'),
  use(['SSRIs'], social, 'approved'),
];

function problem(sentence: string, page: { treatment?: string; condition?: string; isCited?: boolean } = {}) {
  const { treatment = null, condition = null, isCited = true } = page;
  return regulatoryProblem({ sentence, context: { uses, treatment, condition }, isCited });
}
const onKetamine = { treatment: 'Ketamine-assisted therapy' };
const onTms = { treatment: 'Deep TMS (magnetic stimulation)' };

describe('a sentence that says more than the uses is told so', () => {
  test.each([
    ['This FDA-approved treatment calms.', onKetamine],
    ['This FDA-approved method clears your mind.', onKetamine],
    ['It is approved for anxiety.', onKetamine],
    ['Ketamine is approved for depression.', {}],
    ['The FDA has approved it for Major Depressive Disorder.', onKetamine],
    ['It is cleared for anxiety disorders.', onTms],
    ['It is FDA-cleared for depression and for anxiety.', onTms],
    ['Neurofeedback is an FDA-approved method.', {}],
    ['It is not only approved for anxiety but for all.', onKetamine],
    ['Treatments here are approved for it.', { condition: 'Anxiety' }],
    ['Esketamine is approved for social anxiety disorder.', {}],
    ['Deep TMS is off-label for depression.', {}],
  ])('%s', (sentence, page) => {
    expect(problem(sentence, page)).not.toBeNull();
  });

  test('with the right word', () => {
    expect(problem('It is approved for depression.', onTms)).toMatchInlineSnapshot(`
      {
        "instead": "Write “cleared”: that is what the uses hold. The FDA clears single devices.",
        "message": "It says “approved”, but the use for “Depression” does not say so.",
      }
    `);
    expect(problem('Esketamine is cleared for depression.')).toMatchInlineSnapshot(`
      {
        "instead": "Write “approved”: that is what the uses hold. It is said of medicines.",
        "message": "It says “cleared”, but the use for “Depression” does not say so.",
      }
    `);
    expect(problem('Neurofeedback is approved.')).toMatchInlineSnapshot(`
      {
        "instead": "Write “exempt from clearance”: that is what the uses hold. It is no approval.",
        "message": "It says “approved”, but none of the uses says so.",
      }
    `);
    expect(problem('It is FDA-approved.', { treatment: 'Yoga' })).toMatchInlineSnapshot(`
      {
        "instead": "Add a row to the treatment’s uses that says so, or leave it out.",
        "message": "It says “approved”, but none of the uses says so.",
      }
    `);
  });
});

describe('a sentence that says what the uses say is left alone', () => {
  test.each([
    ['It is approved for treatment-resistant depression.', { treatment: 'Esketamine' }],
    ['It is cleared for depression, and not for an anxiety disorder alone.', onTms],
    ['It is cleared for depression with anxiety symptoms.', onTms],
    ['Ketamine is not approved for anxiety.', {}],
    ['No chamber is cleared for anxiety.', onTms],
    ['Use for anxiety is off-label.', onKetamine],
    ['Esketamine is a different product, approved for depression.', onKetamine],
    ['The FDA has approved ketamine as an anesthetic and for no psychiatric disorder.', onKetamine],
    ['SSRIs are approved for social anxiety disorder.', { condition: 'Anxiety' }],
    ['Is ketamine approved for anxiety?', onKetamine],
    ['Ask what it is approved for.', onKetamine],
    ['Approved means that the FDA has examined it.', onKetamine],
    ['Each page is approved by a clinician.', {}],
    ['Anything is approved for something.', {}],
  ])('%s', (sentence, page) => {
    expect(problem(sentence, page)).toBeNull();
  });
});

test('a purpose that no use knows is left to its source, and needs one', () => {
  const sentence = 'It is approved as an anesthetic.';
  expect(problem(sentence, onKetamine)).toBeNull();
  expect(problem(sentence, { ...onKetamine, isCited: false })).not.toBeNull();
});
