import type { PartialDate } from '@wellcite/shared/fields';
import type { NoticeKind } from '@wellcite/shared/vocabulary';
import { noticeKinds } from '@wellcite/shared/vocabulary';
import type { LookupClient } from '../lookup/client.ts';
import { type CrossrefWork, fetchFromCrossref } from '../lookup/crossref.ts';
import { type LookupError, orFailure } from '../lookup/LookupError.ts';
import { fetchFromPubMed, type PubMedAnswer } from '../lookup/pubmed.ts';
import { type Notice, noticesAtCrossref, noticesAtPubMed, saysItIsNotice } from './noticesFound.ts';

export interface Standing {
  standing: 'none' | NoticeKind;
  /** The notice itself. */
  noticeUrl: string | null;
  noticedOn: PartialDate | null;
  source: 'crossref' | 'pubmed' | null;
}

/**
 * The gravest thing that has been said of a work since it appeared, by Crossref (with Retraction Watch's data) and
 * PubMed. The notices themselves are not what they speak of.
 * @throws {LookupError} a service failed and the other knows of no retraction: keep what was known before
 */
export async function noticesOf(
  work: { doi: string | null; pmid: string | null },
  client: LookupClient,
): Promise<Standing> {
  const failures: LookupError[] = [];
  const { pmid } = work;
  const atPubMed = pmid === null ? null : await orFailure(fetchFromPubMed(pmid, client), failures);
  const doi = work.doi ?? atPubMed?.record.doi ?? null;
  const atCrossref = doi === null ? null : await orFailure(fetchFromCrossref(doi, client), failures);
  const gravest = gravestOf(noticesBy(atPubMed, atCrossref));
  const [failure] = failures;
  // A retraction that only the other service knows must not be forgotten because it did not answer.
  if (failure && gravest?.kind !== 'retracted') throw failure;
  if (!gravest) return { standing: 'none', noticeUrl: null, noticedOn: null, source: null };
  const { kind, noticeUrl, noticedOn, source } = gravest;
  return { standing: kind, noticeUrl, noticedOn, source };
}

function noticesBy(atPubMed: PubMedAnswer | null, atCrossref: CrossrefWork | null): Notice[] {
  const isNotice = atPubMed !== null && saysItIsNotice(atPubMed);
  return [
    ...(atCrossref ? noticesAtCrossref(atCrossref, isNotice) : []),
    ...(atPubMed ? noticesAtPubMed(atPubMed) : []),
  ];
}

/** Of the same gravity the one with a link, then the first: curated ones come first. */
function gravestOf(notices: readonly Notice[]): Notice | undefined {
  const [kind] = noticeKinds.filter((each) => notices.some((notice) => notice.kind === each));
  const gravest = notices.filter((notice) => notice.kind === kind);
  return gravest.find(({ noticeUrl }) => noticeUrl !== null) ?? gravest[0];
}
