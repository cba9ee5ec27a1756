import type { PartialDate } from '@wellcite/shared/fields';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "November 22, 2026", in UTC: the same on every machine. */
export function longDate(instant: string): string {
  const date = new Date(instant);
  return `${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
}

/** "March 4, 2021", "March 2021" or "2021": as much of it as is known. */
export function longPartialDate({ year, month, day }: PartialDate): string {
  if (month === null) return String(year);
  return [months[month - 1], day === null ? year : `${day}, ${year}`].join(' ');
}
