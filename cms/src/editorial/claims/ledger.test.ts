import { expect, test } from 'vitest';
import { citation, heading, paragraph, state, text } from '../../rich-text/toPublicFixtures.ts';
import { builtInRules } from './builtInRules.ts';
import type { LedgerContext, ReferenceStanding } from './context.ts';
import { type LedgerText, ledgerOf } from './ledger.ts';
import { compileRules } from './matchPhrases.ts';

const context: LedgerContext = {
  uses: [{ treatment: ['Ketamine'], condition: ['Anxiety'], status: 'off-label' }],
  treatment: 'Ketamine',
  condition: null,
  rules: compileRules(builtInRules),
  referenceStanding: (id) => standings[id] ?? 'fine',
  exceptions: [],
};
const standings: Record<string, ReferenceStanding> = {
  old: 'retracted',
  gone: 'missing',
  doubted: 'expression-of-concern',
  moved: 'dead-link',
  fixed: 'corrected',
};
const rich = (...nodes: Parameters<typeof state>): LedgerText => ({
  path: 'benefits',
  label: 'Benefits',
  kind: 'rich-text',
  value: state(...nodes),
});
const statement = (references: string[], effect: 'benefit' | 'unclear' | null): LedgerText => ({
  path: 'uses.0.statement',
  label: 'Uses › 1 › In one sentence',
  kind: 'plain',
  value: 'It may be worth a try.',
  use: { references, effect },
});
const ledger = (...texts: LedgerText[]) => ledgerOf({ texts, context });
const rulesIn = (...texts: LedgerText[]) =>
  ledger(...texts).entries.flatMap(({ findings }) => findings.map(({ rule, severity }) => `${severity} ${rule}`));
const cited = (...references: string[]) => rich(paragraph(text('It eases anxiety.'), citation(...references)));

test('holds cited sentences, claims and findings, and nothing else', () => {
  const { entries } = ledger(
    rich(
      heading('h3', text('It eases anxiety')),
      paragraph(text('Nerve cells talk.'), citation('a'), text(' It is nice. It eases anxiety. A proven way.')),
    ),
  );
  expect(entries.map(({ text, claim, references }) => [text, claim, references.length])).toEqual([
    ['Nerve cells talk.', null, 1],
    ['It eases anxiety.', 'effect', 0],
    ['A proven way.', null, 0],
  ]);
});

test('a claim without a source is an error that says what to do', () => {
  const { entries, errors, unsupported } = ledger(rich(paragraph(text('It eases anxiety.'))));
  expect(entries).toMatchInlineSnapshot(`
    [
      {
        "claim": "effect",
        "claimWords": "eases anxiety",
        "findings": [
          {
            "exception": false,
            "instead": "Cite a source that says so, say that it is not known, or leave it out.",
            "message": "It says what something does, or for how many people, and no source is cited for it.",
            "rule": "unsupported",
            "severity": "error",
            "words": null,
          },
        ],
        "label": "Benefits",
        "normalized": "it eases anxiety.",
        "path": "benefits",
        "place": {
          "end": 17,
          "node": [
            0,
          ],
          "part": null,
          "start": 0,
        },
        "references": [],
        "text": "It eases anxiety.",
      },
    ]
  `);
  expect({ errors, unsupported }).toEqual({ errors: 1, unsupported: 1 });
});

test('retracted and missing references support nothing', () => {
  expect(rulesIn(cited('old'))).toEqual(['error unsupported']);
  expect(rulesIn(cited('gone', 'old'))).toEqual(['error unsupported']);
  expect(rulesIn(rich(paragraph(text('Nerve cells talk.'), citation('gone'))))).toEqual(['error unsupported']);
});

test('beside a sound one they are still an error, and lesser flaws warn', () => {
  expect(rulesIn(cited('old', 'a'))).toEqual(['error reference']);
  expect(rulesIn(cited('gone', 'a'))).toEqual(['error reference']);
  expect(rulesIn(cited('doubted', 'moved'))).toEqual(['warning reference', 'warning reference']);
  expect(rulesIn(cited('fixed'))).toEqual([]);
});

test('says what stands behind each citation', () => {
  expect(ledger(cited('old', 'a')).entries[0]?.references).toEqual([
    { id: 'old', standing: 'retracted' },
    { id: 'a', standing: 'fine' },
  ]);
});

test('a claim loses its support with the citation that followed it', () => {
  const run = rich(paragraph(text('It eases anxiety. So we read.'), citation('old')));
  expect(rulesIn(run)).toEqual(['error unsupported', 'error unsupported']);
});

test('plain texts are held against phrases and approval alone', () => {
  const plain = (value: string): LedgerText => ({ path: 'summary', label: 'Summary', kind: 'plain', value });
  expect(rulesIn(plain('It eases anxiety.'))).toEqual([]);
  expect(rulesIn(plain('It is a proven cure, approved for anxiety.'))).toEqual([
    'error phrase:proven',
    'error phrase:cure',
    'error regulatory',
  ]);
});

test('the statement of a use needs a reference, unless the effect is unclear or not yet chosen', () => {
  expect(rulesIn(statement([], 'benefit'))).toEqual(['error unsupported']);
  expect(rulesIn(statement(['old'], 'benefit'))).toEqual(['error unsupported']);
  expect(rulesIn(statement(['a'], 'benefit'))).toEqual([]);
  expect(rulesIn(statement([], 'unclear'))).toEqual([]);
  expect(rulesIn(statement([], null))).toEqual([]);
});

test('in a question words only warn', () => {
  expect(rulesIn(rich(paragraph(text('Is it a proven cure?'))))).toEqual([
    'warning phrase:proven',
    'warning phrase:cure',
  ]);
});

test('what a reviewer has allowed is kept and marked, and no longer counts', () => {
  const texts = [rich(paragraph(text('It is “Safe”  for all.')))];
  const [entry] = ledgerOf({ texts, context }).entries;
  const exceptions = [{ sentence: entry?.normalized ?? '', rule: 'phrase:safe' }];
  const allowed = ledgerOf({ texts, context: { ...context, exceptions } });
  expect(entry?.normalized).toBe('it is "safe" for all.');
  expect(allowed.entries[0]?.findings).toMatchObject([{ rule: 'phrase:safe', exception: true }]);
  expect(allowed.errors).toBe(0);
});

test('a value that is no text has no entries', () => {
  expect(
    ledger(
      { path: 'a', label: 'A', kind: 'plain', value: null },
      { path: 'b', label: 'B', kind: 'rich-text', value: 3 },
    ),
  ).toEqual({
    entries: [],
    errors: 0,
    warnings: 0,
    unsupported: 0,
  });
});
