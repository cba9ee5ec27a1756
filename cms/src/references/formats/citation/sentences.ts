/**
 * The sentences of a citation, full stops removed, question and exclamation marks kept. "vs. placebo", "St. John" and "J. Smith" are
 * not ends of sentences.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.?!]["'\u201D\u2019\])]?\s+(?=[^\p{Ll}\s])/gu)) {
    const before = text.slice(Math.max(start, match.index - 6), match.index);
    if (match[0].startsWith('.') && /(?:^|[\s(])(?:\p{Lu}|St|Dr|vs|No|Mt|Suppl|Pt|Vol)$/u.test(before)) continue;
    sentences.push(withoutStop(text.slice(start, match.index + match[0].length)));
    start = match.index + match[0].length;
  }
  sentences.push(withoutStop(text.slice(start)));
  return sentences.filter((sentence) => sentence !== '');
}

function withoutStop(sentence: string): string {
  return sentence
    .trim()
    .replace(/[.;,]$/, '')
    .trim();
}
