/** A set of documents in their newest versions, as one site: what a page of it shows. */
import type { DocumentKey, PublicDocument } from '@wellcite/shared/content-api';
import { pathShowing } from '@wellcite/shared/paths';
import type { PayloadRequest } from 'payload';
import { editorialExtensions } from '../editorial/extensions.ts';
import type { Problem } from '../publishing/explain.ts';
import { digestsOf, rowOf } from '../publishing/rows.ts';
import { draftForReaders } from './draft/draftForReaders.ts';
import type { Newest } from './newest.ts';
import { renderPreview } from './publisherClient.ts';
import { relativesOf } from './relatives.ts';

export interface PreviewMember extends Newest {
  document: PublicDocument;
  /** Where readers would find it. */
  path: string;
  missing: Problem[];
  /** Whether readers see exactly this. */
  isPublished: boolean;
}

export interface PreviewedPage {
  /** As the publisher made it, placeholders not yet marked. */
  html: string;
  shown: PreviewMember;
  members: PreviewMember[];
  /** Drafts that the page refers to and that are not in the set, by their paths. */
  drafts: ReadonlyMap<string, PublicDocument>;
}

const settingsKey: DocumentKey = 'site-settings:site-settings';

/**
 * The page of the first of `documents`, with all of them as they are now: what a release bundle would make of the site.
 * Reads only; whoever calls has asked whether they may be read.
 * @throws {PreviewUnavailable} the publisher does not answer, or could not make the page
 */
export async function previewPage(
  documents: readonly [Newest, ...Newest[]],
  req: PayloadRequest,
  now = new Date(),
): Promise<PreviewedPage> {
  const { join } = editorialExtensions;
  const [first, ...others] = documents;
  const digests = await digestsOf([settingsKey, ...documents.map(({ key }) => key)], req);
  const memberOf = async (newest: Newest): Promise<PreviewMember> => {
    const { collection, doc, fields } = newest;
    const { document: incomplete, missing } = draftForReaders({ collection, doc, fields, now });
    const document = await join(incomplete, req);
    const isPublished = digests.get(newest.key) === rowOf(document).digest;
    return { ...newest, document, missing, isPublished, path: pathShowing(document) ?? '/' };
  };
  const shown = await memberOf(first);
  const members = [shown];
  for (const newest of others) members.push(await memberOf(newest));
  const own = members.map(({ document }) => document);
  const relatives = await relativesOf({ documents: own, join, now, req });
  const settings = members.some(({ key }) => key === settingsKey) ? undefined : digests.get(settingsKey);
  const html = await renderPreview({
    path: shown.path,
    documents: [...own, ...relatives.drafts],
    expected: [...relatives.published, ...(settings === undefined ? [] : [{ key: settingsKey, digest: settings }])],
    req,
  });
  const drafts = new Map(relatives.drafts.map((draft) => [pathShowing(draft) ?? '/', draft]));
  return { html, shown, members, drafts };
}
