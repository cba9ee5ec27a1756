/** The admin takes a message apart at commas: a mark that looks like one keeps a sentence whole. */
export function inOnePiece(text: string): string {
  return text.replaceAll(',', '‚');
}
