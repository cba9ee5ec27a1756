/** What `npm run bench:pages -- …` takes. */
import { parseArgs } from 'node:util';
import type { PageKind } from './kinds.ts';

const defaultRuns = 5;

export interface BenchOptions {
  runs: number;
  kinds: readonly PageKind[];
}

/** @throws {Error} an option is unknown or makes no sense; says what there is */
export function readOptions(args: readonly string[], kinds: readonly PageKind[]): BenchOptions {
  const { values } = parseArgs({ args: [...args], options: { runs: { type: 'string' }, only: { type: 'string' } } });
  const runs = values.runs === undefined ? defaultRuns : Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs is ${values.runs}. Give a whole number from 1.`);
  if (values.only === undefined) return { runs, kinds };
  const names = values.only.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !kinds.some((kind) => kind.name === name));
  if (unknown.length > 0) {
    const known = kinds.map(({ name }) => name).join(', ');
    throw new Error(`--only names ${unknown.join(', ')}, which is no kind of page. The kinds are: ${known}.`);
  }
  return { runs, kinds: kinds.filter(({ name }) => names.includes(name)) };
}
