/** Several documents together, as a release bundle would publish them: `?document=…&document=…&show=…`. */
import { documentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import { type Newest, newestOf } from '../newest.ts';
import { bar } from '../page/bar.ts';
import { previewAnswer } from '../page/previewAnswer.ts';
import { toPreviewHtml } from '../page/toPreviewHtml.ts';
import { placeOfPreview } from '../previewable.ts';
import { assetsPath, mediaPath, setPreviewPath } from '../previewPaths.ts';
import { previewPage } from '../previewSet.ts';
import { notThere } from './notThere.ts';
import { pageLinks } from './pageLinks.ts';

export async function answerSet(query: URLSearchParams, req: PayloadRequest): Promise<Response> {
  const keys = [...new Set(query.getAll('document'))];
  const found: Newest[] = [];
  for (const key of keys) {
    const place = placeOfPreview(key);
    const newest = place && (await newestOf(place, req, 'user'));
    if (newest) found.push(newest);
  }
  const first = found.find(({ key }) => key === query.get('show')) ?? found[0];
  // What is not there any more, or not for this account, makes no set with the others.
  if (!first || found.length < keys.length) return notThere();
  const { html, shown, members, drafts } = await previewPage([first, ...found.filter((one) => one !== first)], req);
  const pathOf = ({ collection, id }: Newest) => setPreviewPath(keys, documentKey(collection, id));
  const others = pageLinks(drafts);
  const page = (path: string, hash: string) => {
    const member = members.find((one) => one.path === path);
    return member ? `${pathOf(member)}${hash && `#${hash}`}` : others(path, hash);
  };
  const addresses = { media: mediaPath, assets: assetsPath, page, opensBeside: false };
  return previewAnswer(toPreviewHtml(html, addresses, bar({ shown, members, link: null, isLive: false, pathOf })));
}
