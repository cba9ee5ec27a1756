/** Dates as bibliographies write them, some without a day or a month. */
import { type PartialDate, partialDate } from '@wellcite/shared/fields';

/**
 * Reads "2018", "2018 Sep", "2018 Jun 28", "June 28, 2018", "28 June 2018", "2018-06-28", "2018/06/28/" and "20180628".
 * Null where it is anything else, as "2019 Jul-Aug" and "2019 Winter" are: half a date would be a guess.
 */
export function readDate(text: string): PartialDate | null {
  const tidied = text.trim().replace(/\s+/g, ' ');
  const match = shapes.map((shape) => shape.exec(tidied)).find((found) => found !== null);
  if (!match?.groups) return null;
  const { year, month, day } = match.groups;
  return dateOf([Number(year), monthOf(month), day === undefined ? null : Number(day)]);
}

/** A date from its parts, null where they are none. A day without a month is no date. */
export function dateOf([year, month, day]: [number, number | null, number | null]): PartialDate | null {
  if (month === null && day !== null) return null;
  const parsed = partialDate.safeParse({ year, month, day });
  return parsed.success ? parsed.data : null;
}

/** "2018-06-28", "2018-06" or "2018". */
export function isoOf(date: PartialDate): string {
  const parts = [date.month, date.day].flatMap((part) => (part === null ? [] : [String(part).padStart(2, '0')]));
  return [String(date.year).padStart(4, '0'), ...parts].join('-');
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Month names, short or whole, as a piece of a pattern. */
export const monthPattern =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';

const shapes = [
  new RegExp(`^(?<year>\\d{4})(?:,? (?<month>${monthPattern})(?: (?<day>\\d{1,2}))?)?$`, 'i'),
  new RegExp(`^(?<month>${monthPattern})(?: (?<day>\\d{1,2})(?:st|nd|rd|th)?)?,? (?<year>\\d{4})$`, 'i'),
  new RegExp(`^(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>${monthPattern}),? (?<year>\\d{4})$`, 'i'),
  /^(?<year>\d{4})(?:[-/](?<month>\d{1,2})(?:[-/](?<day>\d{1,2}))?)?\/{0,3}$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
];

function monthOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d+$/.test(text)) return Number(text);
  return months.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}
