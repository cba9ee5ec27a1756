/** Asks the publisher, and tells it what to do, over its private port. */
import {
  differenceSchema,
  publisherPaths,
  publisherStatusSchema,
  releasesSchema,
} from '@wellcite/shared/publisher-api';
import { z } from 'zod';
import { CommandFailed } from './command.ts';

export type PublisherClient = ReturnType<typeof createPublisherClient>;

/** Going back reads and links every file that differs. */
const timeoutMs = 120_000;

/** `url`: PUBLISHER_URL; `token`: CONTENT_API_TOKEN. Every failure is a CommandFailed that says what to do. */
export function createPublisherClient({ url, token }: { url: string; token: string }) {
  async function send<Schema extends z.ZodType>(path: string, schema: Schema, order?: object) {
    let response: Response;
    try {
      response = await fetch(`${url}${path}`, {
        ...(order && { method: 'POST', body: JSON.stringify(order) }),
        headers: { authorization: `Bearer ${token}` },
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
    } catch (error) {
      throw new CommandFailed(
        `The publisher does not answer at ${url}. Check that it runs there, or set PUBLISHER_URL to where it does.`,
        { cause: error },
      );
    }
    const answer: unknown = await response.json().catch(() => null);
    if (response.status === 401) {
      throw new CommandFailed(
        `The publisher at ${url} does not take this CONTENT_API_TOKEN. Use the one that it was started with.`,
      );
    }
    if (!response.ok) {
      const said = errorSchema.safeParse(answer).data?.error;
      throw new CommandFailed(said ?? `The publisher answered ${response.status} to ${path}. Its log says more.`);
    }
    const parsed = schema.safeParse(answer);
    if (parsed.success) return parsed.data;
    throw new CommandFailed(
      `${url} answered something that is not this release's publisher. Check PUBLISHER_URL, and that both are of the same release.`,
      { cause: parsed.error },
    );
  }

  return {
    status: () => send(publisherPaths.status, publisherStatusSchema),
    releases: async () => (await send(publisherPaths.releases, releasesSchema)).releases,
    difference: (release: number) => send(`${publisherPaths.rollback}?release=${release}`, differenceSchema),
    publish: (order: { by: string }) => send(publisherPaths.publish, publisherStatusSchema, order),
    resume: (order: { by: string; acceptLoss: boolean }) => send(publisherPaths.resume, publisherStatusSchema, order),
    goBack: (order: { by: string; release: number }) => send(publisherPaths.rollback, publisherStatusSchema, order),
  };
}

const errorSchema = z.object({ error: z.string() });
