/** The CMS's REST as a signed-in person uses it, for tests and benchmarks that run against the whole product. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const usersSchema = z.array(z.object({ role: z.string(), email: z.string(), password: z.string() }));
const documentSchema = z.looseObject({ id: z.string() });
export type CmsDocument = z.infer<typeof documentSchema>;

/** The CMS refused; `status` and the words that it gave. */
export class CmsRefused extends Error {
  override name = 'CmsRefused';
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export async function demoUser(usersFile: string, role: string) {
  const users = usersSchema.parse(JSON.parse(await readFile(usersFile, 'utf8')));
  const user = users.find((candidate) => candidate.role === role);
  if (!user) throw new Error(`${usersFile} has no user whose role is ${role}.`);
  return user;
}

export type CmsClient = Awaited<ReturnType<typeof signIn>>;

export async function signIn({ cmsUrl, usersFile, role }: { cmsUrl: string; usersFile: string; role: string }) {
  const { email, password } = await demoUser(usersFile, role);
  const headers = { 'content-type': 'application/json', authorization: '' };

  async function send(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${cmsUrl}/api/${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json().catch(() => null);
    if (!response.ok)
      throw new CmsRefused(response.status, `${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  }
  const { token } = z.object({ token: z.string() }).parse(await send('POST', 'users/login', { email, password }));
  headers.authorization = `JWT ${token}`;

  const saved = z.object({ doc: documentSchema });
  return {
    send,
    async findBySlug(collection: string, slug: string): Promise<CmsDocument> {
      const found = z
        .object({ docs: z.array(documentSchema) })
        .parse(await send('GET', `${collection}?depth=0&limit=1&where[slug][equals]=${encodeURIComponent(slug)}`));
      const [document] = found.docs;
      if (!document) throw new Error(`There is no document "${slug}" in ${collection}.`);
      return document;
    },
    async create(collection: string, data: object, query = ''): Promise<CmsDocument> {
      return saved.parse(await send('POST', `${collection}?depth=0${query}`, data)).doc;
    },
    async update(collection: string, id: string, data: object, query = ''): Promise<CmsDocument> {
      return saved.parse(await send('PATCH', `${collection}/${id}?depth=0${query}`, data)).doc;
    },
    async remove(collection: string, id: string): Promise<void> {
      await send('DELETE', `${collection}/${id}`);
    },
  };
}
