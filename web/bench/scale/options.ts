/** What `npm run bench:scale -- …` takes. */
import { parseArgs } from 'node:util';

export interface ScaleOptions {
  /** The site of a thousand documents alone. */
  isTenthOnly: boolean;
  /** Of an edit to a condition; the others are repeated less often. */
  repeats: number;
  /** Publishes, and webhooks, of the storm; 0 leaves it out. */
  stormSize: number;
}

/** @throws {Error} an option is unknown or makes no sense; says what there is */
export function readScaleOptions(args: readonly string[]): ScaleOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'tenth-only': { type: 'boolean', default: false },
      repeats: { type: 'string', default: '25' },
      storm: { type: 'string', default: '1000' },
    },
  });
  return {
    isTenthOnly: values['tenth-only'],
    repeats: wholeNumber({ name: 'repeats', value: values.repeats, least: 1 }),
    stormSize: wholeNumber({ name: 'storm', value: values.storm, least: 0 }),
  };
}

function wholeNumber({ name, value, least }: { name: string; value: string; least: number }): number {
  const number = Number(value);
  if (value.trim() !== '' && Number.isInteger(number) && number >= least) return number;
  throw new Error(`--${name} is ${value}. Give a whole number from ${least}.`);
}
