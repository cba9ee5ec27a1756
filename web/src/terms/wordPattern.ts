/** Joined to a letter by one of these, a word is part of a longer one: "placebo-controlled". */
const hyphens = '\\-\\u2010\\u2011';
const inWord = '\\p{L}\\p{M}\\p{N}_';

/**
 * Finds each of the forms as whole words, the longest first where several begin at one place; group n is the form n.
 * Case does not count, but in what is written with capitals after its first letter ("CBT", "qEEG") it does.
 */
export function wordPattern(forms: readonly string[]): RegExp {
  const choices = forms
    .map((form, index) => ({ form, pattern: `(?<${groupName(index)}>${patternOf(form)})` }))
    .sort((a, b) => b.form.length - a.form.length)
    .map(({ pattern }) => pattern);
  const nothing = '(?!)';
  return new RegExp(
    `(?<![${inWord}${hyphens}])(?:${choices.join('|') || nothing})(?![${inWord}]|[${hyphens}][${inWord}])`,
    'giu',
  );
}

/** Which of the forms a match is of. */
export function formIndex(match: RegExpExecArray): number {
  const group = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined);
  return group ? Number(group[0].slice(1)) : -1;
}

function groupName(index: number): string {
  return `f${index}`;
}

/** Words may be parted by any white space. */
function patternOf(form: string): string {
  return form
    .trim()
    .split(/\s+/u)
    .map((piece) =>
      piece
        .split(/([\p{L}\p{M}]+)/u)
        .map(casePattern)
        .join(''),
    )
    .join('\\s+');
}

function casePattern(piece: string): string {
  const isAcronym = /^\p{L}.*\p{Lu}/u.test(piece);
  return isAcronym ? `(?-i:${escaped(piece)})` : escaped(piece);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
