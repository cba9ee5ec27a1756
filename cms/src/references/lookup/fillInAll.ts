import type { ReferenceData } from '../ReferenceData.ts';
import type { LookupClient } from './client.ts';
import { type FilledIn, fillInKnowing } from './fillIn.ts';
import { batchSize, prefetch } from './prefetch.ts';

/**
 * As fillIn, for many references at once and with far fewer questions. In the order given; `onProgress` hears after
 * each how many are done.
 */
export async function fillInAll(input: {
  references: readonly ReferenceData[];
  client: LookupClient;
  onProgress?: (done: number) => void;
}): Promise<FilledIn[]> {
  const { references, client, onProgress } = input;
  const filled: FilledIn[] = [];
  for (let start = 0; start < references.length; start += batchSize) {
    const batch = references.slice(start, start + batchSize);
    const known = await prefetch(batch, client);
    for (const data of batch) {
      filled.push(await fillInKnowing({ data, client, known }));
      onProgress?.(filled.length);
    }
  }
  return filled;
}
