/**
 * What we do not write, why, and what to write instead. A rule is data: add one to a list in rules/ with a test, or,
 * without a release, in the admin’s list of phrase rules.
 */
import { advertising } from './rules/advertising.ts';
import type { PhraseRule } from './rules/PhraseRule.ts';
import { promises } from './rules/promises.ts';

export const builtInRules: readonly PhraseRule[] = [...promises, ...advertising];
