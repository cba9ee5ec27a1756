/** Asks the running parts how they are. An answer that is not the one hoped for is a text that says what came instead. */
import { contentApiPaths, type Manifest, manifestSchema } from '@wellcite/shared/content-api';
import type { ProductEnvironment } from './environment.ts';

/** A request is given up before whoever waits for its answer gives up. */
const timeoutMs = 30_000;

/** The manifest, or in words why there is none. */
export async function askManifest(
  environment: ProductEnvironment,
  url = environment.cmsLocalUrl,
): Promise<Manifest | string> {
  const answer = await ask(`${url}${contentApiPaths.manifest}`, environment.contentApiToken);
  if (typeof answer === 'string') return answer;
  const manifest = manifestSchema.safeParse(answer);
  return manifest.success ? manifest.data : `${url} is not a CMS of this version`;
}

/** What an answer's absence was for; null where there is an answer. */
export function lackOf(answer: unknown): string | null {
  return typeof answer === 'string' ? answer : null;
}

/** The JSON of an answer 200 (an empty object where it is not JSON), or in words what came instead. */
export async function ask(url: string, token?: string): Promise<object | string> {
  try {
    const response = await fetch(url, {
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status !== 200) return `${url} answered ${response.status}`;
    const isJson = response.headers.get('content-type')?.includes('json');
    const body: unknown = isJson ? await response.json() : {};
    return typeof body === 'object' && body !== null ? body : {};
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return `${url} does not answer (${cause instanceof Error ? cause.message : cause})`;
  }
}
