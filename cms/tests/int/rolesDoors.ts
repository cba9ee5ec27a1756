/** The ways in over HTTP, each with the operation of the table that it is a way to. */
import type { Operation } from '../../src/access/matrix.ts';
import { unique } from './documents.ts';
import { type Desk, isContent, samples } from './rolesDesk.ts';

export interface Door {
  operation: Operation;
  name: string;
  /** The collections that have this door, where not all that have the operation do. */
  isOf?: (slug: string) => boolean;
  /** Whether it takes its document away, so that each who is let in needs another: a draft, or one in the trash. */
  spends?: 'draft' | 'trashed';
  /** Where to knock; `id` is the document's. */
  request: (input: { slug: string; id: string; desk: Desk }) => Request;
}

export interface Request {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below `/api/`. */
  path: string;
  body?: object;
}

export const doors: Door[] = [
  {
    operation: 'create',
    name: 'a whole one',
    request: ({ slug }) => ({ method: 'POST', path: slug, body: newOne(slug) }),
  },
  {
    operation: 'create',
    name: 'a draft',
    isOf: isContent,
    request: ({ slug }) => ({ method: 'POST', path: `${slug}?draft=true`, body: unique('A draft') }),
  },
  {
    operation: 'create',
    name: 'a copy',
    isOf: isContent,
    request: ({ slug, id }) => ({ method: 'POST', path: `${slug}/${id}/duplicate`, body: unique('A copy') }),
  },
  { operation: 'read', name: 'the list', request: ({ slug }) => ({ method: 'GET', path: slug }) },
  { operation: 'read', name: 'how many', request: ({ slug }) => ({ method: 'GET', path: `${slug}/count` }) },
  { operation: 'read', name: 'one', request: ({ slug, id }) => ({ method: 'GET', path: `${slug}/${id}` }) },
  {
    operation: 'read',
    name: 'a draft',
    isOf: isContent,
    request: ({ slug, id }) => ({ method: 'GET', path: `${slug}/${id}?draft=true` }),
  },
  { operation: 'readVersions', name: 'the list', request: ({ slug }) => ({ method: 'GET', path: `${slug}/versions` }) },
  {
    operation: 'readVersions',
    name: 'one',
    request: ({ slug, desk }) => ({ method: 'GET', path: `${slug}/versions/${desk.versions[slug]}` }),
  },
  {
    operation: 'update',
    name: 'a change',
    request: ({ slug, id }) => ({ method: 'PATCH', path: `${slug}/${id}`, body: change(slug) }),
  },
  {
    operation: 'update',
    name: 'several at once',
    request: ({ slug, id }) => ({ method: 'PATCH', path: `${slug}?where[id][equals]=${id}`, body: change(slug) }),
  },
  {
    operation: 'update',
    name: 'a draft',
    isOf: isContent,
    request: ({ slug, id }) => ({ method: 'PATCH', path: `${slug}/${id}?draft=true`, body: change(slug) }),
  },
  {
    operation: 'update',
    name: 'what is saved while typing',
    isOf: isContent,
    request: ({ slug, id }) => ({
      method: 'PATCH',
      path: `${slug}/${id}?draft=true&autosave=true`,
      body: change(slug),
    }),
  },
  {
    operation: 'update',
    name: 'publishing',
    isOf: isContent,
    request: ({ slug, id }) => ({ method: 'PATCH', path: `${slug}/${id}`, body: { _status: 'published' } }),
  },
  {
    operation: 'update',
    name: 'taking back',
    isOf: isContent,
    request: ({ slug, id }) => ({ method: 'PATCH', path: `${slug}/${id}`, body: { _status: 'draft' } }),
  },
  {
    operation: 'update',
    name: 'going back to a version',
    isOf: isContent,
    request: ({ slug, desk }) => ({ method: 'POST', path: `${slug}/versions/${desk.versions[slug]}?draft=true` }),
  },
  {
    operation: 'update',
    name: 'out of the trash',
    spends: 'trashed',
    isOf: isContent,
    request: ({ slug, id }) => ({ method: 'PATCH', path: `${slug}/${id}?trash=true`, body: { deletedAt: null } }),
  },
  {
    operation: 'trash',
    name: 'one',
    spends: 'draft',
    request: ({ slug, id }) => ({ method: 'PATCH', path: `${slug}/${id}`, body: trashed() }),
  },
  {
    operation: 'trash',
    name: 'several at once',
    spends: 'draft',
    isOf: isContent,
    request: ({ slug, id }) => ({ method: 'PATCH', path: `${slug}?where[id][equals]=${id}`, body: trashed() }),
  },
  {
    operation: 'delete',
    name: 'one',
    spends: 'draft',
    request: ({ slug, id }) => ({ method: 'DELETE', path: `${slug}/${id}` }),
  },
  {
    operation: 'delete',
    name: 'several at once',
    spends: 'draft',
    isOf: isContent,
    request: ({ slug, id }) => ({ method: 'DELETE', path: `${slug}?where[id][equals]=${id}` }),
  },
  {
    operation: 'delete',
    name: 'out of the trash',
    spends: 'trashed',
    isOf: isContent,
    request: ({ slug, id }) => ({ method: 'DELETE', path: `${slug}/${id}?trash=true` }),
  },
  {
    operation: 'unlock',
    name: 'an account',
    request: ({ slug }) => ({ method: 'POST', path: `${slug}/unlock`, body: { email: 'olga@example.org' } }),
  },
];

/** The same for the settings, of which there is one. */
export const globalDoors: Pick<Door, 'operation' | 'name' | 'request'>[] = [
  { operation: 'read', name: 'them', request: ({ slug }) => ({ method: 'GET', path: `globals/${slug}` }) },
  {
    operation: 'read',
    name: 'a draft',
    request: ({ slug }) => ({ method: 'GET', path: `globals/${slug}?draft=true` }),
  },
  {
    operation: 'readVersions',
    name: 'the list',
    request: ({ slug }) => ({ method: 'GET', path: `globals/${slug}/versions` }),
  },
  {
    operation: 'readVersions',
    name: 'one',
    request: ({ slug, id }) => ({ method: 'GET', path: `globals/${slug}/versions/${id}` }),
  },
  {
    operation: 'update',
    name: 'a draft',
    request: ({ slug }) => ({ method: 'POST', path: `globals/${slug}?draft=true`, body: { tagline: 'A draft' } }),
  },
  {
    operation: 'update',
    name: 'publishing',
    request: ({ slug }) => ({ method: 'POST', path: `globals/${slug}`, body: { _status: 'published' } }),
  },
  {
    operation: 'update',
    name: 'going back to a version',
    request: ({ slug, id }) => ({ method: 'POST', path: `globals/${slug}/versions/${id}?draft=true` }),
  },
];

let made = 0;

function newOne(slug: string): object {
  if (isContent(slug)) return samples[slug]();
  if (slug !== 'users') return {};
  made += 1;
  return { name: 'Nora New', email: `nora${made}@example.org`, role: 'editor' };
}

function change(slug: string): object {
  made += 1;
  if (isContent(slug)) return { title: `Changed ${made}` };
  if (slug === 'users') return { name: `Changed ${made}` };
  return slug === 'media' ? { alt: `Changed ${made}` } : {};
}

export function trashed(): { deletedAt: string } {
  return { deletedAt: new Date().toISOString() };
}
