/** The content API in memory, for as long as the running test of vitest's. */
import { onTestFinished } from 'vitest';
import { serveContentApi } from './content-api-server.ts';

export { contentApiToken, type FakeContentApi } from './content-api-server.ts';

export async function startContentApi() {
  const api = await serveContentApi();
  onTestFinished(() => api.close());
  return api;
}
