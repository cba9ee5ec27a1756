/** Finds the reference that is the same source as another, so that an import adds to it and does not repeat it. */
import type { ReferenceData } from '../ReferenceData.ts';
import { normalizedTitle } from './normalizedTitle.ts';

export type Matchable = Pick<ReferenceData, 'doi' | 'pmid' | 'pmcid' | 'title' | 'publishedOn'>;
export type MatchedBy = 'doi' | 'pmid' | 'pmcid' | 'title';

export interface Duplicate<Candidate> {
  candidate: Candidate;
  matchedBy: MatchedBy;
}

/**
 * The first candidate with the same DOI, else PMID, else PMCID, else title and year. One with another identifier of a kind that both
 * have is never the same: a comment and its answer share a title, an erratum shares more.
 */
export function findDuplicate<Candidate extends Matchable>(
  data: Matchable,
  candidates: readonly Candidate[],
): Duplicate<Candidate> | null {
  return duplicateIndex(candidates).find(data);
}

export interface DuplicateIndex<Candidate> {
  find(data: Matchable): Duplicate<Candidate> | null;
  add(candidate: Candidate): void;
}

/** For many look-ups among the same candidates: each costs the same, however many there are. */
export function duplicateIndex<Candidate extends Matchable>(
  candidates: readonly Candidate[],
): DuplicateIndex<Candidate> {
  const byKey = new Map<string, Candidate[]>();
  const index: DuplicateIndex<Candidate> = {
    add(candidate) {
      for (const { key } of keysOf(candidate)) byKey.set(key, [...(byKey.get(key) ?? []), candidate]);
    },
    find(data) {
      for (const { key, matchedBy } of keysOf(data)) {
        const candidate = byKey.get(key)?.find((other) => !isInConflict(data, other));
        if (candidate !== undefined) return { candidate, matchedBy };
      }
      return null;
    },
  };
  for (const candidate of candidates) index.add(candidate);
  return index;
}

/** What a source can be recognized by, surest first. */
function keysOf(data: Matchable): { key: string; matchedBy: MatchedBy }[] {
  const title = normalizedTitle(data.title);
  const values: Record<MatchedBy, string | null> = {
    doi: data.doi?.toLowerCase() ?? null,
    pmid: data.pmid,
    pmcid: data.pmcid,
    title: title === '' || data.publishedOn === null ? null : `${title} ${data.publishedOn.year}`,
  };
  const kinds: MatchedBy[] = ['doi', 'pmid', 'pmcid', 'title'];
  return kinds.flatMap((matchedBy) => {
    const value = values[matchedBy];
    return value === null ? [] : [{ key: `${matchedBy}:${value}`, matchedBy }];
  });
}

function isInConflict(one: Matchable, other: Matchable): boolean {
  return (
    differ(one.doi?.toLowerCase(), other.doi?.toLowerCase()) ||
    differ(one.pmid, other.pmid) ||
    differ(one.pmcid, other.pmcid)
  );
}

function differ(one: string | null | undefined, other: string | null | undefined): boolean {
  return Boolean(one) && Boolean(other) && one !== other;
}
