/** Phrase rules made ready, and what they find in a text. */
import { plainMarks, readable } from './normalize.ts';
import type { PhraseRule } from './rules/PhraseRule.ts';

/** A rule that an admin has added: a plain phrase, whose last word also counts with its usual endings. */
export interface AddedPhraseRule {
  id: string;
  phrase: string;
  reason: string;
  instead: string;
  severity: PhraseRule['severity'];
}

export interface CompiledRules {
  rules: readonly CompiledRule[];
  /** Whether any of the rules may find something: most sentences need no second look. */
  any: RegExp;
}

interface CompiledRule extends Pick<PhraseRule, 'id' | 'reason' | 'instead' | 'severity'> {
  find: RegExp;
  unless: RegExp | null;
}

export interface PhraseFind extends Pick<PhraseRule, 'id' | 'reason' | 'instead' | 'severity'> {
  /** The words as they stand there. */
  words: string;
  start: number;
  end: number;
}

/** An added rule without a letter or digit in its phrase is left out: it would find everything. */
export function compileRules(rules: readonly PhraseRule[], added: readonly AddedPhraseRule[] = []): CompiledRules {
  const all = [...rules, ...added.filter(({ phrase }) => /[\p{L}\p{N}]/u.test(phrase)).map(fromAdmin)];
  const phrases = all.flatMap((rule) => rule.phrases);
  return { rules: all.map(compile), any: phrases.length > 0 ? wholeWords(phrases, 'i') : /(?!)/ };
}

/** What the rules find in a sentence, the first find of each rule, in the order of the text. */
export function findPhrases(sentence: string, { rules, any }: CompiledRules): PhraseFind[] {
  const { text, original } = readable(sentence);
  if (!any.test(text)) return [];
  return rules
    .flatMap((rule) => firstFind(text, rule))
    .map(({ start, end, ...rule }) => ({ ...rule, ...original(start, end) }))
    .sort((a, b) => a.start - b.start);
}

/** Any of the phrases, as whole words, in any case. */
export function wholeWords(phrases: readonly string[], flags: 'i' | 'gi'): RegExp {
  return new RegExp(`(?<!${letter})(?:${phrases.join('|')})(?!${letter})`, flags);
}

/** Letters and digits by ranges: Unicode’s own classes cost a tenth of a second at the first text. */
const letter = '[a-zA-Z0-9\\u00aa\\u00b5\\u00ba\\u00c0-\\u02af\\u0370-\\u1fff\\u3040-\\ud7ff]';

/** “Not”, “no” and their kin, but not “not only” and “no other”, which praise. */
const negation = `(?:not(?! only| just)|no(?! other| more| doubt| better)|never|none|nobody|no one|nothing(?! \\w{2,8} (?:better|safer))|neither|nor|cannot|[a-z]{2,6}n't|unlikely to|hardly|whether)`;

/** How far it reaches: to the end of the clause, and not over “and is”. */
const reach = '(?:(?! and (?:is|are|it|they|has|have|was|can) )[^,;:.!?]){1,80}?';

function compile({
  id,
  phrases,
  unless = [],
  isFineNegated = false,
  severity,
  reason,
  instead,
}: PhraseRule): CompiledRule {
  const negated = isFineNegated ? [`${negation}\\b${reach}(?<!${letter})(?:${phrases.join('|')})`] : [];
  const fine = [...unless, ...negated];
  const find = wholeWords(phrases, 'gi');
  return { id, severity, reason, instead, find, unless: fine.length > 0 ? wholeWords(fine, 'gi') : null };
}

/** Finds beyond these in one sentence are not looked at: such a sentence has been found already, or is no prose. */
const mostFinds = 50;
/** How far around a find its context reaches: further than any of the patterns. */
const context = 200;

function firstFind(text: string, { find, unless, ...rule }: CompiledRule): Omit<PhraseFind, 'words'>[] {
  let finds = 0;
  for (const match of text.matchAll(find)) {
    finds += 1;
    if (finds > mostFinds) break;
    const start = match.index;
    const end = start + match[0].length;
    if (unless !== null && isWithin({ text, unless, start, end })) continue;
    return [{ ...rule, start, end }];
  }
  return [];
}

function isWithin({ text, unless, start, end }: { text: string; unless: RegExp; start: number; end: number }): boolean {
  const from = Math.max(0, start - context);
  for (const { index, 0: words } of text.slice(from, end + context).matchAll(unless)) {
    if (from + index <= start && from + index + words.length >= end) return true;
  }
  return false;
}

function fromAdmin({ id, phrase, ...rest }: AddedPhraseRule): PhraseRule {
  const words = plainMarks(phrase)
    .trim()
    .split(/[\s-]+/)
    .filter((word) => word !== '');
  const last = words.pop() ?? '';
  const pattern = [...words.map(escaped), inflected(last)].join('[\\s-]{1,4}');
  return { id, phrases: [pattern], ...rest };
}

/** “heal” also finds heals, healed and healing; “cure” curing; “remedy” remedies. */
function inflected(word: string): string {
  if (!/\p{L}$/u.test(word)) return escaped(word);
  const stem = escaped(word.slice(0, -1));
  if (/[^aeiou]y$/i.test(word)) return `${stem}(?:y|ies|ied|ying|y's)`;
  if (/e$/i.test(word)) return `${stem}(?:e|es|ed|ing|e's)`;
  return `${escaped(word)}(?:s|es|ed|ing|'s)?`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
