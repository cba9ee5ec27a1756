/**
 * What stands where something is still to be written. It travels through the site's templates as text between two
 * characters of Unicode's private use area, which nothing else uses, and is made a marked element of the page after that.
 */
export const open = '\uE000';
export const close = '\uE001';

export function placeholder(words: string): string {
  return `${open}${words.replaceAll(open, '').replaceAll(close, '')}${close}`;
}

/** "Summary: still to be written". */
export function stillToBeWritten(label: string): string {
  return placeholder(`${lastPart(label) || 'This'}: still to be written`);
}

/** The text, as far as it may go; what is over is said in its place. */
export function cut(text: string, most: number): string {
  const over = text.length - most;
  const said = placeholder(` … ${over} ${over === 1 ? 'character' : 'characters'} too long`);
  const mark = said.length < most ? said : placeholder('…');
  return text.slice(0, Math.max(0, most - mark.length)).toWellFormed() + mark;
}

/** Of "Treatments › 2 › How it helps here" the last. */
function lastPart(label: string): string {
  return label.split(' › ').at(-1) ?? label;
}
