const moment = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

/** "Nov 28, 2026, 3:00 PM", in UTC. */
export function momentOf(instant: string | Date): string {
  return moment.format(new Date(instant));
}
