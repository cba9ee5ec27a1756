import { telephoneLink, textLink } from './paths.ts';
import type { CrisisLine } from './site.ts';

export interface CrisisLink {
  words: string;
  href: string;
}

/**
 * What somebody can do at once to reach a crisis line. "Call or text 988" is two things, and some people can only do one of
 * them: it becomes a link that calls and a link that writes a message. Any other action is one link.
 */
export function crisisLinks({ action, telephone }: Pick<CrisisLine, 'action' | 'telephone'>): CrisisLink[] {
  const [, first, second, rest] = /^\s*(call|text) or (call|text) (\S.*)$/iu.exec(action) ?? [];
  if (first && second && rest && !isSame(first, second))
    return [first, second].map((verb) => ({ words: `${capitalized(verb)} ${rest}`, href: linkOf(verb, telephone) }));
  return [{ words: action, href: linkOf(/^\s*text\b/iu.test(action) ? 'text' : 'call', telephone) }];
}

/** The same where there is room for one link: what can be both called and texted is called. */
export function crisisLink(line: Pick<CrisisLine, 'action' | 'telephone'>): CrisisLink {
  const [only, second] = crisisLinks(line);
  return only && !second ? only : { words: line.action, href: telephoneLink(line.telephone) };
}

function linkOf(verb: string, telephone: string): string {
  return isSame(verb, 'text') ? textLink(telephone) : telephoneLink(telephone);
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
