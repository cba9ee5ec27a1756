/** Holds what readers got against what there was: each body is a page's old or new self, whole, and nobody is led back in time. */
import { absent, type Interrupted, type Observation } from './observer.ts';

/** What a path answered from a moment on, until the next one. */
export interface Era {
  /** Index of the moment. */
  from: number;
  body: string;
}

export interface Truth {
  /** When each moment began, in milliseconds of `performance.now()`, in order. */
  moments: readonly number[];
  /** For each path its eras, in order; one that is not here was absent throughout. */
  eras: ReadonlyMap<string, readonly Era[]>;
}

/**
 * Every observation must be explained by a moment, and of two that followed each other the second by one that is not
 * earlier. The earliest moment that explains an observation leaves most to those that follow, so taking it each time finds
 * an explanation wherever there is one.
 * @returns a sentence for each observation that has none
 */
export function judge(observations: readonly Observation[], { moments, eras }: Truth): string[] {
  const complaints: string[] = [];
  for (const [path, seen] of Map.groupBy(observations, (observation) => observation.path)) {
    const known = eras.get(path) ?? [{ from: 0, body: absent }];
    let reached = 0;
    let underWay: { ended: number; moment: number }[] = [];
    for (const { body, began, ended } of seen.toSorted((a, b) => a.began - b.began)) {
      for (const other of underWay) if (other.ended < began) reached = Math.max(reached, other.moment);
      underWay = underWay.filter((other) => other.ended >= began);
      const moment = firstMoment({ known, body, reached, last: moments.findLastIndex((at) => at <= ended) });
      if (moment === null) complaints.push(`${path} at ${Math.round(began)} ms: ${reasonFor(known, body)} (${body})`);
      else underWay.push({ ended, moment });
    }
  }
  return complaints;
}

/** A picture is there or not; where it is, it is the one that its name says. */
export function judgePictures(observations: readonly Observation[], pictures: ReadonlyMap<string, string>): string[] {
  return observations
    .filter(({ path, body }) => body !== absent && body !== pictures.get(path))
    .map(({ path, began, body }) => `${path} at ${Math.round(began)} ms is not the picture of its name (${body})`);
}

/** Nobody's request may come to nothing but while the site was down. `downtimes`: from and until, in milliseconds. */
export function judgeInterruptions(
  interrupted: readonly Interrupted[],
  downtimes: readonly (readonly [number, number])[],
): string[] {
  return interrupted
    .filter(({ began, ended }) => !downtimes.some(([from, until]) => began <= until && ended >= from))
    .map(({ path, began, reason }) => `${path} at ${Math.round(began)} ms: ${reason}, while the site was up`);
}

function firstMoment(input: { known: readonly Era[]; body: string; reached: number; last: number }): number | null {
  for (const [index, era] of input.known.entries()) {
    const until = input.known[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    const moment = Math.max(era.from, input.reached);
    if (era.body === input.body && until > input.reached && moment <= input.last) return moment;
  }
  return null;
}

function reasonFor(known: readonly Era[], body: string): string {
  if (!known.some((era) => era.body === body)) return 'no content ever made this page; it is torn or mixed';
  return 'this page belongs to another time; readers were led back, or it came before it was published';
}
