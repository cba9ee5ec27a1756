/**
 * Everything below `/preview`. Signed out there is nothing here but what a link opens and the files of the templates, which
 * are public by themselves; signed in, whoever may read a draft may look at it.
 */
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { answerAsset } from './answers/answerAsset.ts';
import { answerDocument, answerTyped } from './answers/answerDocument.ts';
import { answerGo } from './answers/answerGo.ts';
import { answerLink } from './answers/answerLink.ts';
import { answerPicture } from './answers/answerPicture.ts';
import { answerSet } from './answers/answerSet.ts';
import { notThere } from './answers/notThere.ts';
import { noPage } from './noPage.ts';
import { messageAnswer } from './page/previewAnswer.ts';
import { placeOfPreview } from './previewable.ts';
import { previewRoot } from './previewPaths.ts';

export async function handlePreview(request: Request, payload: Payload): Promise<Response> {
  try {
    return await route(request, payload);
  } catch (error) {
    return noPage(error, { payload });
  }
}

async function route(request: Request, payload: Payload): Promise<Response> {
  const url = new URL(request.url);
  const [first = '', ...rest] = url.pathname.slice(previewRoot.length + 1).split('/');
  const isGet = request.method === 'GET' || request.method === 'HEAD';
  if (first === 'assets' && isGet) return answerAsset(rest.join('/'));
  if (first === 'link' && isGet) return answerLink(rest, await requestOf(request, payload, null));
  const { user } = await payload.auth({ headers: request.headers, canSetHeaders: false });
  if (!user) return signInFirst();
  const req = await requestOf(request, payload, user);
  const place = rest.length === 1 ? placeOfPreview(`${first}:${rest[0]}`) : null;
  if (place && request.method === 'POST') return answerTyped(place, request, req);
  if (!isGet) return notThere();
  if (place) return answerDocument(place, req, url.searchParams.has('live'));
  if (first === 'set') return answerSet(url.searchParams, req);
  if (first === 'go') return answerGo(`/${rest.join('/')}`, req);
  if (first === 'media' && rest.length === 1) return answerPicture(rest[0] ?? '', req, 'user');
  return notThere();
}

async function requestOf(request: Request, payload: Payload, user: PayloadRequest['user']): Promise<PayloadRequest> {
  return createLocalReq({ ...(user && { user }), req: { headers: request.headers } }, payload);
}

function signInFirst(): Response {
  return messageAnswer(401, {
    title: 'Sign in to see previews',
    message: 'Previews are for people who work on the site. Were you sent a link to one? Then open it again as it is.',
    link: { href: '/admin/login', text: 'Sign in' },
  });
}
