/** The CMS's REST as a signed-in person uses it, for tests and benchmarks that run against the whole product. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const usersSchema = z.array(z.object({ role: z.string(), email: z.string(), password: z.string() }));
const documentSchema = z.looseObject({ id: z.string() });
export type CmsDocument = z.infer<typeof documentSchema>;

/** Whatever the CMS answered, a refusal or not. */
export interface CmsAnswer {
  status: number;
  /** The body as JSON; null where it is none. */
  body: unknown;
}

export interface FileToUpload {
  name: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** The document's other fields. */
  fields: object;
}

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
  let token = '';

  /** `body` is sent as JSON, or as it is where it is a form. */
  async function answer(method: string, path: string, body?: object): Promise<CmsAnswer> {
    const isForm = body instanceof FormData;
    const response = await fetch(`${cmsUrl}/api/${path}`, {
      method,
      headers: {
        ...(isForm ? {} : { 'content-type': 'application/json' }),
        ...(token && { authorization: `JWT ${token}` }),
      },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json().catch(() => null) };
  }

  async function send(method: string, path: string, body?: object): Promise<unknown> {
    const { status, body: answered } = await answer(method, path, body);
    if (status >= 400) throw new CmsRefused(status, `${method} ${path}: ${status} ${JSON.stringify(answered)}`);
    return answered;
  }
  ({ token } = z.object({ token: z.string() }).parse(await send('POST', 'users/login', { email, password })));

  const saved = z.object({ doc: documentSchema });
  const update = async (collection: string, id: string, data: object, query = ''): Promise<CmsDocument> =>
    saved.parse(await send('PATCH', `${collection}/${id}?depth=0${query}`, data)).doc;

  return {
    /** For a browser's cookie `payload-token`. */
    token,
    answer,
    send,
    update,
    async find(collection: string, query = ''): Promise<CmsDocument[]> {
      const found = await send('GET', `${collection}?depth=0&pagination=false${query}`);
      return z.object({ docs: z.array(documentSchema) }).parse(found).docs;
    },
    async findBySlug(collection: string, slug: string): Promise<CmsDocument> {
      const [document] = await this.find(collection, `&where[slug][equals]=${encodeURIComponent(slug)}`);
      if (!document) throw new Error(`There is no document "${slug}" in ${collection}.`);
      return document;
    },
    /** The newest version, be it published or a draft. */
    async get(collection: string, id: string): Promise<CmsDocument> {
      return documentSchema.parse(await send('GET', `${collection}/${id}?depth=0&draft=true`));
    },
    async create(collection: string, data: object, query = ''): Promise<CmsDocument> {
      return saved.parse(await send('POST', `${collection}?depth=0${query}`, data)).doc;
    },
    /** Makes a document of `media`, or puts another file into the one with that `id`. */
    upload({ name, type, bytes, fields }: FileToUpload, id?: string): Promise<CmsAnswer> {
      const form = new FormData();
      form.append('file', new Blob([bytes], { type }), name);
      form.append('_payload', JSON.stringify(fields));
      return id === undefined ? answer('POST', 'media?depth=0', form) : answer('PATCH', `media/${id}?depth=0`, form);
    },
    publish: (collection: string, id: string) => update(collection, id, { _status: 'published' }),
    /** As the admin's own button asks for it: whatever state the document is in. */
    unpublish: (collection: string, id: string) =>
      update(collection, id, { _status: 'draft' }, '&unpublishAllLocales=true'),
    trash: (collection: string, id: string) => update(collection, id, { deletedAt: new Date().toISOString() }),
    /** Deletes for good, be it in the trash or not, and whoever has it open. */
    async remove(collection: string, id: string): Promise<void> {
      await send('DELETE', `${collection}/${id}?trash=true&overrideLock=true`);
    },
    async global(slug: string): Promise<Record<string, unknown>> {
      return z.looseObject({}).parse(await send('GET', `globals/${slug}?depth=0`));
    },
    async updateGlobal(slug: string, data: object): Promise<void> {
      await send('POST', `globals/${slug}?depth=0`, data);
    },
  };
}

/**
 * Switches approvals on or off for every collection, as an admin does.
 * @returns what puts them back as they were
 */
export async function requireApproval(admin: CmsClient, isRequired: boolean): Promise<() => Promise<void>> {
  const { requireApproval: before } = await admin.global('site-settings');
  const changed = Object.fromEntries(Object.keys(Object(before)).map((collection) => [collection, isRequired]));
  await admin.updateGlobal('site-settings', { requireApproval: changed, _status: 'published' });
  return () => admin.updateGlobal('site-settings', { requireApproval: before, _status: 'published' });
}

/** All the words of a refusal: its message, and what it says of each field. */
export function wordsOf({ body }: CmsAnswer): string {
  const refusal = z.object({ errors: z.array(z.looseObject({ message: z.string() })) }).safeParse(body);
  if (!refusal.success) return '';
  return refusal.data.errors.map((error) => [error.message, JSON.stringify(error.data ?? '')].join(' ')).join(' ');
}
