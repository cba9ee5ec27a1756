/** Whether a sentence makes a claim that needs a source, of what kind, and by which words. */
import {
  adviceStarts,
  auxiliaries,
  bareEffectVerbs,
  causes,
  comparisonPhrases,
  definitions,
  effectPhrases,
  effectVerbs,
  gap,
  harms,
  illnesses,
  outcomes,
  pluralEffectVerbs,
  regulatoryPhrases,
  safetyPhrases,
  unknowns,
} from './claimWords.ts';
import { wholeWords } from './matchPhrases.ts';
import { readable } from './normalize.ts';

export const claimKinds = ['effect', 'safety', 'comparison', 'regulatory'] as const;
export type ClaimKind = (typeof claimKinds)[number];

export interface Claim {
  kind: ClaimKind;
  /** The words that make it one, as they stand there. */
  words: string;
}

/**
 * Errs on the side of silence: it knows a claim by its words and not by its meaning. Questions, advice, what stands under
 * “if” and “whether”, and what is said not to be known are none.
 */
export function claimOf(sentence: string): Claim | null {
  const { text, original } = readable(sentence);
  if (/\?["')\]]*$/.test(text) || advice.test(text)) return null;
  const told = withoutConditions(text);
  const doubt = doubtIn(told);
  for (const [kind, patterns] of tests) {
    const found = patterns.map((pattern) => pattern.exec(told)).find((match) => match !== null && match.index < doubt);
    if (!found || (kind === 'safety' && isOfIllness(told, found))) continue;
    if (kind === 'regulatory' && definition.test(told)) continue;
    return { kind, words: original(found.index, found.index + found[0].length).words };
  }
  return null;
}

const any = (words: readonly string[]) => `(?:${words.join('|')})`;
const anyOf = (words: readonly string[]) => wholeWords(words, 'i');

const advice = new RegExp(`^["'(]*(?:${adviceStarts.join('|')})(?![a-z'-])`, 'i');
const unknown = anyOf(unknowns);
const definition = anyOf(definitions);
const ill = anyOf(illnesses);

/** From the narrowest kind to the widest. */
const tests: readonly (readonly [ClaimKind, readonly RegExp[]])[] = [
  ['regulatory', [anyOf(regulatoryPhrases)]],
  ['comparison', [anyOf(comparisonPhrases)]],
  ['safety', [anyOf(safetyPhrases), anyOf([`${any(causes)}${gap}${any(harms)}`])]],
  [
    'effect',
    [
      anyOf(effectPhrases),
      anyOf([`(?<!\\bto )(?<!\\b(?:you|we|i) )${any(effectVerbs)}${gap}${any(outcomes)}`]),
      anyOf([
        `[a-z]{3,20}(?<!\\b(?:us|is|was|has|does|this|helps|less))s ${any(pluralEffectVerbs)}${gap}${any(outcomes)}`,
      ]),
      anyOf([
        `(?<!\\b(?:you|we|i|therapist|clinician|doctor|can't) )${any(auxiliaries)} ${any(bareEffectVerbs)}${gap}${any(outcomes)}`,
      ]),
    ],
  ],
];

/** Where a sentence begins to say that something is not known; “How it works is not known” does so from its start. */
function doubtIn(text: string): number {
  const index = unknown.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  return index < text.length && /^["'(]*(?:how|why|what|which|who)\b/i.test(text) ? -1 : index;
}

/** What stands under “if” is not claimed. Blanks in its place keep the offsets true. */
function withoutConditions(text: string): string {
  return text.replace(
    /\b(?:if|whether|unless|how well|how long|(?<!, )which (?:is|are|one|treatment))\b[^,;:.]*/gi,
    (clause) => ' '.repeat(clause.length),
  );
}

/** “Anxiety can cause nausea” tells of an illness, “Ketamine can cause nausea” of a treatment. */
function isOfIllness(text: string, { index, 0: words }: RegExpExecArray): boolean {
  const subject =
    text
      .slice(0, index)
      .split(/[,;:.]/)
      .at(-1) ?? '';
  return /^(?:.*\b)?(?:caus|lead|led|bring|trigger)/i.test(words) && ill.test(subject);
}
