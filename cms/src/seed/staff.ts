/** Those who work on the demonstration: people whom readers can look up, and a user for each role. */
import { documentKey } from '@wellcite/shared/content-api';
import type { Payload, PayloadRequest } from 'payload';
import { publishTogether } from '../publishing/publishTogether.ts';
import { demonstration } from './content/index.ts';
import type { Existing } from './existing.ts';
import { addUsers } from './users.ts';

/** Adds those who are missing, the people published: somebody must be there who can sign before anything is signed. */
export async function addStaff(input: { payload: Payload; existing: Existing; req: PayloadRequest }): Promise<void> {
  const { payload, existing, req } = input;
  const { ids, hasUsers } = existing;
  const missing = demonstration.people.filter(({ slug }) => !ids.has('people', slug));
  for (const data of missing) {
    const { id } = await payload.create({ collection: 'people', draft: true, depth: 0, data, req });
    ids.set('people', data.slug, id);
  }
  await publishTogether(
    payload,
    missing.map(({ slug }) => documentKey('people', ids.of('people', slug))),
    { req },
  );
  if (hasUsers) return;
  const file = await addUsers({ payload, ids, req });
  payload.logger.info(`Demonstration: made a user for each role. Their passwords are in ${file}.`);
}
