/** Names of authors, taken apart as NLM's "Citing Medicine" does (chapter 1, author rules). */
import type { Author } from '@wellcite/shared/reference';

/** Takes a family name that may carry its particle and suffix: "de Graaf", "Blyth Jr.". Capital "De Feyter" is one name. */
export function authorOf(name: {
  family: string;
  given?: string | null;
  particle?: string | null;
  suffix?: string | null;
}): Author {
  const given = tidyGiven(name.given ?? '');
  const suffixInFamily = suffixAtEnd.exec(name.family.trim());
  const suffixInGiven = suffixAtEnd.exec(given ?? '');
  const whole = suffixInFamily?.groups?.before ?? name.family.trim();
  const split = name.particle ? null : particleAtStart.exec(whole);
  const suffix = name.suffix?.trim() || suffixInFamily?.groups?.suffix || suffixInGiven?.groups?.suffix || null;
  return {
    family: split?.groups?.family ?? whole,
    given: suffixInGiven?.groups?.before ?? given,
    particle: name.particle?.trim() || split?.groups?.particle || null,
    suffix: suffix === null ? null : suffix.replace(/\.$/, ''),
  };
}

/** "Zarate CA Jr", "de Graaf RA", "Adler D.G.": a family name and initials. Null for anything else. */
export function readInitialedName(text: string): Author | null {
  const match = initialed.exec(text.trim());
  if (!match?.groups) return null;
  const { family, given, suffix } = match.groups;
  if (family === undefined || given === undefined || !/\p{L}{2}|^\p{Lu}$/u.test(family)) return null;
  return authorOf({ family, given, suffix: suffix ?? null });
}

export function isSuffix(text: string): boolean {
  return new RegExp(`^(?:${suffixPattern})$`, 'u').test(text.trim());
}

/** Whether a name is an organization's by a word in it: "Study Group", "Centre", "Association". */
export function isOrganization(name: string): boolean {
  return organizationWords.test(name);
}

/** Whether a list of authors was cut short here. */
export function isEtAl(text: string): boolean {
  return /^(?:(?:and|&)\s+)?(?:et\.? al\.?|others|colleagues|\u2026|\.\.\.)$/iu.test(text.trim());
}

const suffixPattern = 'Jr\\.?|Sr\\.?|2nd|3rd|4th|5th|II|III|IV';
const suffixAtEnd = new RegExp(`^(?<before>.*\\S),? (?<suffix>${suffixPattern})$`, 'u');

const particleWords =
  "(?:de|del|della|di|da|das|do|dos|du|des|den|der|het|van|von|vom|zu|zum|zur|ten|ter|te|la|le|les|lo|el|al|bin|ibn|y|e|af|av|'t)";
const particleAtStart = new RegExp(`^(?<particle>${particleWords}(?: ${particleWords}){0,3}) (?<family>\\S.*)$`, 'u');

/** One initial; Russian letters that take two Latin ones ("Iu", "Ya") count as one. */
const initial = '(?:(?:I[uae]|Y[uae]|Zh|Kh|Ch|Sh|Ts)|\\p{Lu})\\.?';
const rest = "[\\p{L}\\p{M}'\u2019\u02BC-]{0,60}";
/** A word of a family name: "Graaf", "St.", "d'Alembert", "ffrench-Constant". */
const word = `(?:St\\.|(?:\\p{Ll}{1,8}[-'\u2019]?)?\\p{Lu}${rest})`;
const family = `(?:[\\p{Ll}'\u2019]{1,8} ){0,3}${word}(?: (?:${particleWords} )?${word}){0,5}`;
const initialed = new RegExp(
  `^(?<family>${family}) (?<given>${initial}(?:[- ]?${initial}){0,5})(?:,? (?<suffix>${suffixPattern}))?$`,
  'u',
);

const organizationWords =
  /\b(?:Groups?|Committees?|Associations?|Cent(?:re|er)s?|Societ(?:y|ies)|Organi[sz]ations?|Institut(?:e|es|ion|o)|Collaborat(?:ion|ive|ors)|Consortium|Networks?|Investigators|Departments?|Agency|Administration|Ministry|Councils?|Foundations?|Colleges?|Academ(?:y|ies)|Universit(?:y|ies)|Federation|Team|Panel|Task Force|Trialists|Workgroup|Commission|Bureau|Office|Authority|Programme|Program|Initiative|Bank|Union|Alliance|Board|Hospital|Clinic|Health|Company|Inc\.?|Ltd|Corporation|Study)\b/u;

function tidyGiven(given: string): string | null {
  const tidied = given.trim();
  return tidied === '' ? null : tidied;
}
