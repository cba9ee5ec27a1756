import type { PartialDate } from '../fields.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** As NLM writes dates: "2018 Jun 28", "2018 Sep", "2018". */
export function formatDate({ year, month, day }: PartialDate): string {
  const parts = [String(year)];
  const name = month === null ? undefined : months[month - 1];
  if (name) {
    parts.push(name);
    if (day !== null) parts.push(String(day));
  }
  return parts.join(' ');
}
