/** The list of authors at the start of a citation. */
import type { Author } from '@wellcite/shared/reference';
import { authorOf, isEtAl, isOrganization, isSuffix, readInitialedName } from '../readName.ts';

export interface ReadAuthors {
  authors: Author[];
  organizations: string[];
  unreadParts: string[];
}

/**
 * NLM, Vancouver and AMA: "Zarate CA Jr, de Graaf RA; Alf-One Study Group. Title". Reads name by name, and ends where one is followed
 * by a full stop; null where the text does not start with authors, or nothing comes after them.
 */
export function takeInitialedAuthors(text: string): (ReadAuthors & { rest: string }) | null {
  const read = nobody();
  const unknown: string[] = [];
  let start = 0;
  while (start < text.length) {
    const end = delimiterFrom(text, start);
    const token = text.slice(start, end);
    const last = lastName(token, read);
    if (last !== null) {
      const rest = text.slice(start + last).trim();
      return rest === '' || unknown.length > read.authors.length
        ? null
        : { ...read, unreadParts: [...read.unreadParts, ...unknown], rest };
    }
    if (end === text.length) return null;
    if (!addName(token, read)) {
      if (!looksLikeName(token)) return null;
      unknown.push(token.trim());
    }
    start = end + 1;
  }
  return null;
}

/** A whole list in either form: "Dorn GW 2nd, Pal MM", "Blyth Jr., C., & Wang, J." Null where no name could be read. */
export function readAuthorList(text: string): ReadAuthors | null {
  const whole = text.trim().replace(/[.,;]$/, (end) => (/\.$/.test(end) && /\p{Lu}\.$/u.test(text.trim()) ? end : ''));
  return readInitialedList(whole) ?? readInvertedList(whole);
}

function readInitialedList(text: string): ReadAuthors | null {
  const read = nobody();
  const areNames = text.split(/[,;]/).every((token) => addName(token.replace(/\.$/, ''), read));
  return areNames && read.authors.length > 0 ? read : null;
}

/** APA: "Habbema, J. D. F., & Guerney, Jr., B. G.": each family name is followed by its initials. */
function readInvertedList(text: string): ReadAuthors | null {
  const read = nobody();
  const tokens = text
    .replace(/\s(?:&|and)\s/g, ', ')
    .split(/[,;]/)
    .map((token) => token.trim().replace(/^(?:&|and)\s/, ''))
    .filter((token) => token !== '');
  for (let at = 0; at < tokens.length; at += 1) {
    const [name = '', second = '', third = ''] = tokens.slice(at, at + 3);
    if (isSuffix(second) && isInitials(third)) {
      read.authors.push(authorOf({ family: name, given: third, suffix: second }));
      at += 2;
    } else if (isInitials(second)) {
      const isFollowedBySuffix = isSuffix(third);
      read.authors.push(authorOf({ family: name, given: second, suffix: isFollowedBySuffix ? third : null }));
      at += isFollowedBySuffix ? 2 : 1;
    } else if (isEtAl(name)) read.unreadParts.push('et al.');
    else if (isOrganization(name) && !/^(?:\u2026|\.{3})/.test(name) && second === '') read.organizations.push(name);
    else read.unreadParts.push(name);
  }
  const count = read.authors.length + read.organizations.length;
  return count > 0 && read.unreadParts.length <= count + 2 ? read : null;
}

function nobody(): ReadAuthors {
  return { authors: [], organizations: [], unreadParts: [] };
}

function delimiterFrom(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    if (text.charAt(at) === ',' || text.charAt(at) === ';') return at;
  }
  return text.length;
}

/** A name among others that is in another form: "Chen Li". It is listed, not taken apart. */
function looksLikeName(token: string): boolean {
  return /^\s*\p{Lu}[\p{L}'\u2019-]*(?: \p{L}[\p{L}'\u2019-]*){1,3}\s*$/u.test(token) && token.length <= 60;
}

/** Adds one name of a list; false where it is none. */
function addName(token: string, read: ReadAuthors): boolean {
  const name = token.trim().replace(/^(?:and|&) /, '');
  if (name.length > 300) return false;
  const previous = read.authors.at(-1);
  if (isSuffix(name) && previous?.suffix === null) previous.suffix = name.replace(/\.$/, '');
  else if (isEtAl(name)) read.unreadParts.push('et al.');
  else return addPersons(name, read) || addOrganization(name, read);
  return true;
}

function addPersons(name: string, read: ReadAuthors): boolean {
  const cutShort = / (?:et al\.?)$/.exec(name);
  const persons = (cutShort ? name.slice(0, cutShort.index) : name).split(/ (?:and|&) /).map(readInitialedName);
  const found = persons.flatMap((person) => (person === null ? [] : [person]));
  if (found.length !== persons.length || isOrganization(name)) return false;
  read.authors.push(...found);
  if (cutShort) read.unreadParts.push('et al.');
  return true;
}

function addOrganization(name: string, read: ReadAuthors): boolean {
  if (!isOrganization(name) || name.split(' ').length > 25 || /[?!:] |[\p{Ll})]\. /u.test(name)) return false;
  read.organizations.push(name);
  return true;
}

/** Where in the token the list of authors ends: behind a name with a full stop. The name is added. Null where the list goes on. */
function lastName(token: string, read: ReadAuthors): number | null {
  let longest: { end: number; name: string } | null = null;
  let stop = token.indexOf('. ');
  for (let tries = 0; stop !== -1 && tries < 6; tries += 1) {
    const name = token.slice(0, stop);
    if (addName(name, { ...nobody(), authors: read.authors.slice(-1).map((author) => ({ ...author })) }))
      longest = { end: stop + 2, name };
    stop = token.indexOf('. ', stop + 1);
  }
  if (longest === null) return null;
  addName(longest.name, read);
  return longest.end;
}

function isInitials(text: string): boolean {
  return /^(?:\p{Lu}\p{Ll}?\.[\s-]?){1,6}$/u.test(text.trim());
}
