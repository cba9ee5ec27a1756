import type { PartialDate } from '@wellcite/shared/fields';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "Sep", "September", "9" and "09" → 9; null for a season. */
export function monthOf(text: string | null): number | null {
  if (text === null) return null;
  const number = /^\d{1,2}$/.test(text) ? Number(text) : months.indexOf(text.slice(0, 3).toLowerCase()) + 1;
  return number >= 1 && number <= 12 ? number : null;
}

/** Null where the year is none. A month or day that cannot be one is left out, and so is a day without a month. */
export function toPartialDate(parts: {
  year: number | null | undefined;
  month: number | null | undefined;
  day: number | null | undefined;
}): PartialDate | null {
  const year = between(parts.year, 1500, 2200);
  if (year === null) return null;
  const month = between(parts.month, 1, 12);
  return { year, month, day: month === null ? null : between(parts.day, 1, 31) };
}

/** What is certain in "2018 Sep 5", "2018 Sep-Oct" (the year), "2005 Aug 20-26" (the month) and "1998 Winter" (the year). */
export function dateInWords(text: string | null): PartialDate | null {
  const match = /^(\d{4})(?:\s+([A-Za-z]{3,9})(?![A-Za-z]|\s*[-/]))?(?:\s+(\d{1,2})(?!\d|\s*[-/]))?/.exec(text ?? '');
  if (!match) return null;
  return toPartialDate({
    year: Number(match[1]),
    month: monthOf(match[2] ?? null),
    day: match[3] ? Number(match[3]) : null,
  });
}

function between(value: number | null | undefined, minimum: number, maximum: number): number | null {
  return value != null && Number.isInteger(value) && value >= minimum && value <= maximum ? value : null;
}
