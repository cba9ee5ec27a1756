/** What is to happen when something is said of a source: its pages say so, and somebody reads them again. */
import { documentKey, documentKeySchema } from '@wellcite/shared/content-api';
import type { PartialDate } from '@wellcite/shared/fields';
import { type NoticeKind, noticeLabels } from '@wellcite/shared/vocabulary';
import type { PayloadRequest } from 'payload';
import type { ReferenceCheck } from '../../payload-types.ts';
import { refreshReadModel } from '../../publishing/refreshReadModel.ts';
import { readCheck, saveCheck } from '../../references/checks/checks.ts';
import { logStep } from '../audit/log.ts';
import { keepLedger } from '../claims/keepLedger.ts';
import { editorialExtensions } from '../extensions.ts';
import { findRecords, readRecord, saveRecord } from '../records/records.ts';

export interface Notice {
  /** Null where nothing (any more) is said of the source. */
  standing: NoticeKind | null;
  noticeUrl: string | null;
  noticedOn: PartialDate | null;
  source: NonNullable<ReferenceCheck['source']>;
}

/** Takes part in the transaction of `req`. Does nothing where the same is known already. */
export async function setNotice(reference: string, notice: Notice, req: PayloadRequest): Promise<void> {
  const { standing, noticeUrl, noticedOn, source } = notice;
  const before = await readCheck(reference, req);
  const isKnown = (before?.standing ?? null) === standing && (before?.noticeUrl ?? null) === noticeUrl;
  await saveCheck(
    reference,
    { standing, noticeUrl, noticedOn: noticedOn ?? {}, source, checkedAt: new Date().toISOString(), problem: null },
    req,
  );
  if (isKnown) return;
  const key = documentKey('references', reference);
  const title = (await readRecord(key, req))?.title;
  await logStep(
    { action: 'notice-set', key, title, before: before?.standing, after: standing, reason: noticeUrl },
    req,
  );
  await refreshReadModel({ key, extensions: editorialExtensions, req });
  for (const citing of await findRecords({ refersTo: { in: [key] } }, req)) {
    const citingKey = documentKeySchema.parse(citing.id);
    await keepLedger(citingKey, req);
    if (standing === null || !citing.isPublic) continue;
    const needsReview = `A source that it cites has a notice: ${noticeLabels[standing].toLowerCase()} – “${title}”.`;
    await saveRecord(citingKey, { needsReview }, req);
  }
}
