/** How hard a text is to read, in words. */

/** The grades that we write for. */
export const aim = { from: 6, to: 8 } as const;

/** `grade` as readingLevel gives it; null where there is too little text to tell. */
export function gradeWords(grade: number | null): string {
  if (grade === null) return 'Too little text yet to tell how it reads.';
  const year = Math.round(grade);
  return `${readsLike(year)} ${adviceFor(year)}`;
}

function readsLike(year: number): string {
  if (year > 12) return 'Reads like a college text.';
  if (year < 1) return 'Reads like a first book.';
  return `Reads like ${ordinal(year)} grade.`;
}

function adviceFor(year: number): string {
  const range = `${aim.from} to ${aim.to}`;
  if (year > aim.to) return `Aim for ${range}: shorter sentences and plainer words help.`;
  return year < aim.from ? `That is even easier than our aim of ${range}.` : `That is our aim of ${range}.`;
}

function ordinal(number: number): string {
  const endings: Record<number, string> = { 1: 'st', 2: 'nd', 3: 'rd' };
  const isTeen = number > 10 && number < 14;
  return `${number}${isTeen ? 'th' : (endings[number % 10] ?? 'th')}`;
}
