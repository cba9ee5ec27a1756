/** Asking for previews, as browsers do; a stand-in for the publisher writes down what it would show. */
import type { PreviewRequest } from '@wellcite/shared/preview-api';
import type { Account, Cms } from './cms.ts';

export interface Asked {
  status: number;
  headers: Headers;
  text: string;
}

export async function startPreviews(cms: Cms) {
  // The configuration reads the environment when it is imported, which startCms has set by then.
  const { handlePreview } = await import('../../src/preview/handle.ts');
  const requests: PreviewRequest[] = [];
  cms.receiver.preview = (body) => {
    const request: PreviewRequest = JSON.parse(body);
    requests.push(request);
    const words = JSON.stringify(request.documents).replaceAll('<', '&lt;');
    return {
      status: 200,
      body: `<!doctype html><html><head><title>A page</title></head><body><main>${words}</main></body></html>`,
    };
  };
  const ask = async (path: string, init: RequestInit & { as?: Account } = {}): Promise<Asked> => {
    const { as, ...rest } = init;
    const headers = new Headers(rest.headers);
    if (as) headers.set('authorization', `JWT ${as.token}`);
    const answer = await handlePreview(
      new Request(new URL(path, 'http://cms.test'), { ...rest, headers }),
      cms.payload,
    );
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  return {
    ask,
    /** What the publisher was asked for, the last at the end. */
    requests,
    /** As the form of the admin sends it. */
    type: (path: string, data: unknown, as: Account, origin = 'http://cms.test') =>
      ask(path, {
        method: 'POST',
        as,
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify({ data }),
      }),
  };
}
