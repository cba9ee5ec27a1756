/** How long the claim ledger and the reading level of 3,000 words take. */
import { performance } from 'node:perf_hooks';
import { builtInRules } from '../src/editorial/claims/builtInRules.ts';
import type { LedgerContext } from '../src/editorial/claims/context.ts';
import { ledgerOf } from '../src/editorial/claims/ledger.ts';
import { compileRules } from '../src/editorial/claims/matchPhrases.ts';
import { demonstration } from '../src/seed/content/index.ts';
import { proseOf } from '../src/seed/prose.ts';

const words = 3_000;
const runs = 100;

export interface Timing {
  name: string;
  /** In milliseconds. */
  samples: number[];
}

export function measureClaims(): Timing {
  const context: LedgerContext = {
    rules: compileRules(builtInRules),
    exceptions: [],
    referenceStanding: () => 'fine',
    uses: [],
    treatment: null,
    condition: null,
  };
  const texts = [{ path: 'body', label: 'Text', kind: 'rich-text' as const, value: longText() }];
  const samples = Array.from({ length: runs }, () => {
    const began = performance.now();
    ledgerOf({ texts, context });
    return performance.now() - began;
  });
  return { name: `claim ledger of ${words.toLocaleString('en-US')} words (ms)`, samples };
}

/** Paragraphs of the demonstration, until there are enough words, as the editor stores them. */
function longText(): object {
  const paragraphs = demonstration.treatments.flatMap(({ howItWorks, risks }) => [
    ...proseOf(howItWorks),
    ...proseOf(risks),
  ]);
  const children: object[] = [];
  for (let count = 0, index = 0; count < words; index += 1) {
    const text = paragraphs[index % paragraphs.length] ?? '';
    children.push({ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text, format: 0 }] });
    count += text.split(/\s+/).length;
  }
  return { root: { type: 'root', version: 1, children } };
}
