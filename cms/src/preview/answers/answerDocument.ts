/** One document, as it was saved last, or as somebody is typing it. */
import type { PayloadRequest } from 'payload';
import { isOurs } from '../../html/isOurs.ts';
import { readText } from '../../html/readText.ts';
import { fromForm } from '../draft/fromForm.ts';
import { UnshowableDraft } from '../draft/UnshowableDraft.ts';
import { type Newest, newestOf } from '../newest.ts';
import { bar } from '../page/bar.ts';
import { previewAnswer } from '../page/previewAnswer.ts';
import { toPreviewHtml } from '../page/toPreviewHtml.ts';
import type { PreviewPlace } from '../previewable.ts';
import { assetsPath, documentPreviewPath, mediaPath } from '../previewPaths.ts';
import { previewPage } from '../previewSet.ts';
import { notThere } from './notThere.ts';
import { pageLinks } from './pageLinks.ts';

/** `isLive`: within the admin, where the page follows the form. */
export async function answerDocument(place: PreviewPlace, req: PayloadRequest, isLive: boolean): Promise<Response> {
  const newest = await newestOf(place, req, 'user');
  return newest ? show(newest, req, isLive) : notThere();
}

/** Much more than a form holds, in bytes. */
const mostBytes = 4 * 1024 * 1024;

/** `POST` of what stands in the form, as JSON: nothing of it is saved. */
export async function answerTyped(place: PreviewPlace, request: Request, req: PayloadRequest): Promise<Response> {
  if (!isOurs(request)) return refusal(403, 'This was not sent by the admin.');
  const newest = await newestOf(place, req, 'user');
  if (!newest) return notThere();
  const body = await readText(request.body, mostBytes);
  if (body === null) return refusal(413, 'The form holds more text than a preview can take.');
  const typed = readForm(body);
  if (!typed) return refusal(400, 'What was sent is not what stands in a form.');
  const doc = { ...newest.doc, ...fromForm(newest.fields, typed), id: newest.doc.id };
  try {
    return await show({ ...newest, doc }, req, true);
  } catch (error) {
    // The form sends what its fields hold; something else was put together by hand.
    if (!(error instanceof UnshowableDraft)) throw error;
    req.payload.logger.warn(`What stands in the form of ${place.key} could not be previewed. ${error.message}`);
    return refusal(400, 'What was sent is not what stands in a form.');
  }
}

async function show(newest: Newest, req: PayloadRequest, isLive: boolean): Promise<Response> {
  const { html, shown, members, drafts } = await previewPage([newest], req);
  const addresses = { media: mediaPath, assets: assetsPath, page: pageLinks(drafts), opensBeside: isLive };
  return previewAnswer(
    toPreviewHtml(html, addresses, bar({ shown, members, link: null, isLive, pathOf: documentPreviewPath })),
  );
}

function readForm(body: string): object | null {
  try {
    const read: unknown = JSON.parse(body);
    const data = typeof read === 'object' && read !== null && 'data' in read ? read.data : null;
    return typeof data === 'object' && !Array.isArray(data) ? data : null;
  } catch {
    return null;
  }
}

function refusal(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status, headers: { 'Cache-Control': 'no-store, private' } });
}
