/**
 * Whether somebody who types this may need help before anything to read. It errs on the side of help: a student who looks
 * up suicide sees two lines too many, and that is all.
 */
import { plain } from '../wording/plainWords.ts';

/** `emergency`: the body is in danger already, so that emergency services come first. */
export type Crisis = 'crisis' | 'emergency';

/** Words as they are compared (see `plain`). A star stands for any ending. */
const emergencyWords = [
  'overdos*',
  'over dose*',
  'od',
  'poison*',
  'took too many',
  'taken too many',
  'too many pills',
  'too many tablets',
  'swallowed pills',
  'drank bleach',
  'slit my wrist*',
  'slit wrist*',
  'bleeding',
  'stopped breathing',
  'not breathing',
  'tried to kill*',
];
const crisisWords = [
  'suicid*',
  'self harm*',
  'selfharm*',
  'self injur*',
  'self mutilat*',
  'want* to die',
  'wanna die',
  'wish* i was dead',
  'wish* i were dead',
  'rather be dead',
  'better off dead',
  'better off without me',
  'ready to die',
  'going to die by',
  'ways to die',
  'how to die',
  'end* it all',
  'end* my life',
  'end* his life',
  'end* her life',
  'end* their life',
  'ending things',
  'tak* my life',
  'tak* my own life',
  'tak* his own life',
  'tak* her own life',
  'tak* their own life',
  'will to live',
  'no reason to live',
  'nothing to live for',
  'cant go on',
  'cannot go on',
  'hang* myself',
  'shoot* myself',
  'drown* myself',
  'jump off',
  'unaliv*',
  'kill me',
  'kms',
  'kys',
  'crisis',
  'hotline',
  'lifeline',
  '988',
];
/** "I don't wanna live" is said in many ways. */
const refusals = ['dont want to', 'do not want to', 'dont wanna', 'do not wanna', 'doesnt want to', 'does not want to'];
const refused = ['live', 'be here', 'be alive', 'wake up', 'exist'];
/** "My son wants to kill himself" is a crisis as well. */
const harms = ['kill*', 'hurt*', 'harm*', 'cut*', 'burn*', 'injur*'];
const selves = ['myself', 'my self', 'yourself', 'himself', 'herself', 'themself', 'themselves'];
/** What sounds like danger and is something else. It is taken out, so that danger beside it is still seen. */
const harmless = [
  'poison (?:ivy|oak|sumac)',
  'bleeding (?:gum*|nose*|disorder*|time)',
  '(?:gum*|nose*) (?:are |is |keep |keeps )?bleeding',
  '(?:period*|menstrual|implantation) bleeding',
];

const patterns = {
  emergency: patternOf(emergencyWords),
  crisis: patternOf([...crisisWords, ...pairsOf(refusals, refused), ...pairsOf(harms, selves)]),
  harmless: new RegExp(patternOf(harmless), 'g'),
};

/** Null where nothing in the query says so. */
export function crisisIn(query: string): Crisis | null {
  const words = plain(query)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(patterns.harmless, ' ');
  if (patterns.emergency.test(words)) return 'emergency';
  return patterns.crisis.test(words) ? 'crisis' : null;
}

function pairsOf(firsts: readonly string[], seconds: readonly string[]): string[] {
  return firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));
}

function patternOf(phrases: readonly string[]): RegExp {
  const alternatives = phrases.map((phrase) => phrase.replaceAll('*', '[a-z]*')).join('|');
  return new RegExp(`(?:^| )(?:${alternatives})(?: |$)`);
}
