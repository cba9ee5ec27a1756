/** Dates and numbers of the desk in words, for the dashboard and for e-mail. Days are those of the calendar, in UTC. */

/** "due in 12 days", "due today", "overdue by 3 days". */
export function dueInWords(due: string | Date, now: Date): string {
  const days = daysBetween(now, new Date(due));
  if (days < 0) return `overdue by ${span(-days)}`;
  if (days === 0) return 'due today';
  return days === 1 ? 'due tomorrow' : `due in ${span(days)}`;
}

/** "today", "yesterday", "3 days ago". */
export function agoInWords(then: string | Date, now: Date): string {
  const days = daysBetween(new Date(then), now);
  if (days <= 0) return 'today';
  return days === 1 ? 'yesterday' : `${span(days)} ago`;
}

/** "1 document", "3 documents". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** As the first words of a line. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Enough of a note to know it by. */
export function shortened(text: string, length = 140): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= length) return words;
  return `${words.slice(0, length).replace(/\s+\S*$/, '')}…`;
}

/** What is far away is said in months. */
function span(days: number): string {
  return days <= 60 ? counted(days, 'day') : counted(Math.round(days / 30.44), 'month');
}

const day = 24 * 60 * 60 * 1000;

function daysBetween(from: Date, to: Date): number {
  return dayOf(to) - dayOf(from);
}

function dayOf(date: Date): number {
  return Math.floor(date.getTime() / day);
}
