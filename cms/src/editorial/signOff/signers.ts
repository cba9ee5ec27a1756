/** Who signs: a user, or somebody with a link, in the name of a person whom readers can look up. */
import { documentKey } from '@wellcite/shared/content-api';
import type { PayloadRequest } from 'payload';
import type { User } from '../../payload-types.ts';
import { findRows, parsed } from '../../publishing/rows.ts';
import { optionalId } from '../../publishing/values.ts';
import type { Signature } from './approvals.ts';
import { forRoles, refused } from './refusals.ts';

/** @throws {APIError} the user is no reviewer, or readers cannot look up who that is */
export async function signatureOfUser(req: PayloadRequest): Promise<Signature> {
  const { user } = req;
  if (user?.role !== 'reviewer') throw forRoles('a reviewer');
  const person = optionalId(user.person);
  if (!person) throw refused('Your account has no person to sign with. An admin can choose one at “Users”.');
  return { user: String(user.id), ...(await personSigning(person, req)) };
}

/** @throws {APIError} readers cannot look the person up */
export async function personSigning(
  person: string,
  req: PayloadRequest,
): Promise<Pick<Signature, 'person' | 'signature'>> {
  const [row] = await findRows([documentKey('people', person)], req);
  const published = row && parsed(row);
  if (published?.collection !== 'people') {
    throw refused('Readers must be able to look up who signs. Publish that person’s page first.');
  }
  return { person, signature: signatureText(published.content) };
}

/** The users who sign with that person's name. */
async function usersSigningAs(person: string, req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.db.find<User>({
    collection: 'users',
    where: { person: { equals: person } },
    limit: 0,
    pagination: false,
    req,
  });
  return docs.map(({ id }) => String(id));
}

/** Whether whoever signs is among those whose edits are in a version, under this account or another. */
export async function hasOwnEdits(
  contributors: readonly string[],
  { user, person }: Pick<Signature, 'user' | 'person'>,
  req: PayloadRequest,
): Promise<boolean> {
  const own = new Set(await usersSigningAs(person, req));
  if (user) own.add(user);
  return contributors.some((contributor) => own.has(contributor));
}

/** Name and credentials, as they sign. */
export function signatureText({ title, credentials }: { title: string; credentials?: string | null }): string {
  return [title, credentials].filter(Boolean).join(', ');
}
