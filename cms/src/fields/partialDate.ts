import type { GroupField, NumberFieldSingleValidation } from 'payload';
import { number } from 'payload/shared';

/** A date of which the month or the day may be unknown, as in "2018 Sep". Empty where there is no year. */
export function partialDateField(options: { name: string; label: string; description: string }): GroupField {
  return {
    name: options.name,
    type: 'group',
    label: options.label,
    interfaceName: 'PartialDate',
    admin: { description: options.description, hideGutter: true },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'year',
            type: 'number',
            label: 'Year',
            min: 1500,
            max: 2200,
            validate: whole('year'),
            admin: { width: '33%', description: 'Such as 2018' },
          },
          {
            name: 'month',
            type: 'number',
            label: 'Month',
            min: 1,
            max: 12,
            validate: whole('month'),
            admin: { width: '33%', description: '1 to 12, if known' },
          },
          {
            name: 'day',
            type: 'number',
            label: 'Day',
            min: 1,
            max: 31,
            validate: whole('day'),
            admin: { width: '33%', description: '1 to 31, if known' },
          },
        ],
      },
    ],
  };
}

type Part = 'year' | 'month' | 'day';
type Parts = Partial<Record<Part, unknown>>;

/** What must be known before this part of a date can be. */
const larger: Record<Part, Part[]> = { year: [], month: ['year'], day: ['year', 'month'] };

function whole(part: Part): NumberFieldSingleValidation {
  return (value, options) => whyNotThisPart(part, value, { ...options.siblingData }) ?? number(value, options);
}

/** Why a part of a date cannot stand beside the others; null where it can. */
export function whyNotThisPart(part: Part, value: number | null | undefined, siblings: Parts): string | null {
  if (value === null || value === undefined) return null;
  if (!Number.isInteger(value)) return 'Write a whole number, such as 9.';
  const missing = larger[part].find((name) => typeof siblings[name] !== 'number');
  if (missing) return `Fill in the ${missing} too, or leave the ${part} empty.`;
  const { year, month } = siblings;
  if (part !== 'day' || typeof year !== 'number' || typeof month !== 'number') return null;
  return value > new Date(Date.UTC(year, month, 0)).getUTCDate() ? `There is no day ${value} in that month.` : null;
}
