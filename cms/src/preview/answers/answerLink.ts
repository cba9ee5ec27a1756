/** What somebody without an account sees by a link: the documents of the link as they are now, and nothing else. */
import type { PayloadRequest } from 'payload';
import { env } from '../../env.ts';
import { readPreviewLink } from '../links/previewLinks.ts';
import { type Newest, newestOf } from '../newest.ts';
import { noPage } from '../noPage.ts';
import { bar } from '../page/bar.ts';
import { messageAnswer, previewAnswer } from '../page/previewAnswer.ts';
import { toPreviewHtml } from '../page/toPreviewHtml.ts';
import { placeOfPreview } from '../previewable.ts';
import { assetsPath, linkPath } from '../previewPaths.ts';
import { previewPage } from '../previewSet.ts';
import { answerPicture } from './answerPicture.ts';

/** `[token]`, `[token, collection, id]` or `[token, 'media', file]`. */
export async function answerLink([token = '', ...rest]: readonly string[], req: PayloadRequest): Promise<Response> {
  const read = await readPreviewLink(token, req);
  if ('refusal' in read) return cannotBeOpened(read.refusal.status, read.refusal.message);
  const [kind, id] = rest;
  if (rest.length === 2 && kind === 'media') return answerPicture(id ?? '', req, 'anyone');
  const found: Newest[] = [];
  for (const key of read.keys) {
    const place = placeOfPreview(key);
    const newest = place && (await newestOf(place, req, 'anyone'));
    if (newest) found.push(newest);
  }
  const first = rest.length === 0 ? found[0] : found.find(({ key }) => key === rest.join(':'));
  if (!first) {
    const ask = `Ask ${read.link.createdByName}.`;
    return cannotBeOpened(410, `The page that this link was for is not there any more. ${ask}`);
  }
  try {
    return await show({ token, first, others: found.filter((one) => one !== first), link: read.link }, req);
  } catch (error) {
    return noPage(error, { payload: req.payload, askFor: read.link.createdByName });
  }
}

async function show(
  input: { token: string; first: Newest; others: Newest[]; link: { createdByName: string; expiresAt: string } },
  req: PayloadRequest,
): Promise<Response> {
  const { token, first, others, link } = input;
  const { html, shown, members, drafts } = await previewPage([first, ...others], req);
  const pathOf = ({ collection, id }: Newest) => `${linkPath(token)}/${collection}/${id}`;
  // Another draft that the page refers to is shown on it, but the link opens no page of that draft's own.
  const page = (path: string, hash: string): string | null => {
    const member = members.find((one) => one.path === path);
    if (!member && drafts.has(path)) return null;
    return `${member ? pathOf(member) : `${env.siteUrl}${path}`}${hash && `#${hash}`}`;
  };
  const addresses = { media: `${linkPath(token)}/media/`, assets: assetsPath, page, opensBeside: false };
  const shared = { sharedBy: link.createdByName, expiresAt: new Date(link.expiresAt).toISOString() };
  return previewAnswer(toPreviewHtml(html, addresses, bar({ shown, members, link: shared, isLive: false, pathOf })));
}

function cannotBeOpened(status: 404 | 410, message: string): Response {
  return messageAnswer(status, { title: 'This link cannot be opened', message });
}
