import type { PartialDate } from '@wellcite/shared/fields';

/** The day of an instant, in UTC: "2026-06-03". Reviews count in days. */
export function isoDay(instant: string): string {
  return instant.slice(0, 10);
}

/** "2018-09-05", "2018-09" or "2018": as much of it as is known and is in the calendar. */
export function isoPartialDate({ year, month, day }: PartialDate): string {
  const parts = [String(year).padStart(4, '0')];
  if (month !== null) {
    parts.push(twoDigits(month));
    if (day !== null && day <= daysIn(year, month)) parts.push(twoDigits(day));
  }
  return parts.join('-');
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
