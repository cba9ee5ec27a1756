import type { PartialDate } from '@wellcite/shared/fields';
import type { NoticeKind } from '@wellcite/shared/vocabulary';
import { type CrossrefUpdate, type CrossrefWork, toDate } from '../lookup/crossref.ts';
import { dateInWords } from '../lookup/dates.ts';
import type { PubMedAnswer, PubMedRelation } from '../lookup/pubmed.ts';
import { allowed } from '../lookup/SourceRecord.ts';
import { plainText } from '../lookup/texts.ts';

export interface Notice {
  kind: NoticeKind;
  noticeUrl: string | null;
  noticedOn: PartialDate | null;
  source: 'crossref' | 'pubmed';
}

/**
 * What Crossref says of a work. Publishers deposit the relation the wrong way round too: the retraction notice then
 * carries `updated-by: retraction`, and the retracted article `update-to: retraction`. Retraction Watch's entries are
 * the right way round, so they are believed; a publisher's are where the work is no notice itself.
 */
export function noticesAtCrossref(work: CrossrefWork, isNoticeAtPubMed: boolean): Notice[] {
  const updatedBy = work['updated-by'] ?? [];
  const updateTo = work['update-to'] ?? [];
  const title = plainText(work.title?.[0]) ?? '';
  const isMarked = retractedTitle.test(title);
  const isNotice = isNoticeAtPubMed || updateTo.some(isCurated) || noticeTitle.test(title);
  const others = isNotice ? [] : updatedBy.filter((update) => !isCurated(update));
  // The publisher marked the article in its title: what it "updates" is then the notice.
  const backwards = isMarked && !isNotice ? updateTo.filter((update) => kindOf(update.type) === 'retracted') : [];
  const said = standing([...updatedBy.filter(isCurated), ...others, ...backwards]);
  const isOnlyMarked = isMarked && !isNotice && !said.some(({ kind }) => kind === 'retracted');
  const isReinstated = updatedBy.some((update) => typeOf(update.type) === 'reinstatement');
  if (!isOnlyMarked || isReinstated) return said;
  return [...said, { kind: 'retracted', noticeUrl: null, noticedOn: null, source: 'crossref' }];
}

/** What PubMed says of a work. A notice has types of its own, which say nothing against it. */
export function noticesAtPubMed({ record, relations }: PubMedAnswer): Notice[] {
  const notices = relations.flatMap((relation) => noticeOf(relation) ?? []);
  const isRetracted = hasType(record.publicationTypes, 'retracted publication');
  if (!isRetracted || notices.some(({ kind }) => kind === 'retracted')) return notices;
  return [...notices, { kind: 'retracted', noticeUrl: null, noticedOn: null, source: 'pubmed' }];
}

/** Whether PubMed has the work as a notice about another one. */
export function saysItIsNotice({ record, relations }: PubMedAnswer): boolean {
  const types = ['retraction of publication', 'retraction notice', 'published erratum', 'expression of concern'];
  const isAbout = /^(?:Retraction|PartialRetraction|ExpressionOfConcern|Erratum)(?:Of|For)$/;
  return (
    !hasType(record.publicationTypes, 'retracted publication') &&
    (types.some((type) => hasType(record.publicationTypes, type)) || relations.some(({ kind }) => isAbout.test(kind)))
  );
}

/**
 * "Retraction—How it works", "Retraction notice to …", "Notice of retraction: …", "Correction to: How it works". Not
 * "Correction of anemia" or "Withdrawal of opioids", which are works of their own.
 */
const noticeTitle = new RegExp(
  [
    '^\\W*(?:(?:notice|statement|note) of )?',
    '(?:(?:partial )?retraction|article withdrawal|withdrawal|removal|(?:editorial )?expression of concern|',
    '(?:(?:publisher|author) )?(?:correction|corrigendum|corrigenda|erratum|errata|addendum))',
    '(?: (?:notice|note|statement))?',
    '(?:(?: (?:to|of|for|in))?\\s*:|\\s*[\u2014\u2013]|\\s+-\\s|(?<!withdrawal|removal) to\\b|(?<=notice|note|statement)\\b|\\W*$)',
  ].join(''),
  'i',
);

/** "RETRACTED: How it works", "[Retracted] How it works", "Retracted article: How it works". */
const retractedTitle =
  /^\W*retracted(?: (?:article|paper|chapter|study))?\s*[\])]?\s*[:—–-]|^[[(]\s*retracted[^\])]{0,20}[\])]/i;

function standing(updates: readonly CrossrefUpdate[]): Notice[] {
  const reinstatedAt = Math.max(
    ...updates.filter(({ type }) => typeOf(type) === 'reinstatement').map(({ updated }) => dayNumber(toDate(updated))),
  );
  return updates.flatMap((update) => {
    const kind = kindOf(update.type);
    const noticedOn = toDate(update.updated);
    if (kind === null || (kind === 'retracted' && dayNumber(noticedOn) <= reinstatedAt)) return [];
    const doi = allowed('doi', update.DOI ?? null);
    const noticeUrl = doi && allowed('url', `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`);
    return [{ kind, noticeUrl, noticedOn, source: 'crossref' as const }];
  });
}

function isCurated({ source }: CrossrefUpdate): boolean {
  return source === 'retraction-watch';
}

function typeOf(type: string | null | undefined): string {
  return (type ?? '').toLowerCase().replace(/[\s-]+/g, '_');
}

/** Crossref's types of updates; null for those that say nothing against the work, such as a new edition. */
function kindOf(type: string | null | undefined): NoticeKind | null {
  switch (typeOf(type)) {
    case 'retraction':
    case 'withdrawal':
    case 'removal':
      return 'retracted';
    // Part of the work still stands, and only a person can say which.
    case 'partial_retraction':
    case 'expression_of_concern':
      return 'expression-of-concern';
    case 'correction':
    case 'corrigendum':
    case 'erratum':
    case 'addendum':
    case 'clarification':
      return 'corrected';
    default:
      return null;
  }
}

function noticeOf({ kind, citation, pmid }: PubMedRelation): Notice | null {
  const kinds: Record<string, NoticeKind> = {
    RetractionIn: 'retracted',
    PartialRetractionIn: 'expression-of-concern',
    ExpressionOfConcernIn: 'expression-of-concern',
    ErratumIn: 'corrected',
    CorrectedandRepublishedIn: 'corrected',
    CorrectedAndRepublishedIn: 'corrected',
  };
  const found = kinds[kind];
  if (!found) return null;
  const doi = /\bdoi:\s*(10\.\d{4,9}\/\S+?)[.;]?(?:\s|$)/i.exec(citation ?? '')?.[1];
  const address = pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : doi && `https://doi.org/${encodeURI(doi)}`;
  const date =
    /\.\s+(\d{4}[^;.:]*)/.exec(citation ?? '')?.[1] ?? /\b(\d{4} [A-Z][a-z]{2}[^;.:]*)/.exec(citation ?? '')?.[1];
  return {
    kind: found,
    noticeUrl: allowed('url', address ?? null),
    noticedOn: dateInWords(date ?? null),
    source: 'pubmed',
  };
}

function hasType(types: readonly string[], type: string): boolean {
  return types.some((each) => each.toLowerCase() === type);
}

/** In the order of time; what has no date comes first. */
function dayNumber(date: PartialDate | null): number {
  return date ? (date.year * 100 + (date.month ?? 0)) * 100 + (date.day ?? 0) : 0;
}
