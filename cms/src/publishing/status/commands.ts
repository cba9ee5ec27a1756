/** What an admin can have the publisher do. Each press is a line of the audit log, also where nothing came of it. */
import {
  commandSchema,
  type Difference,
  differenceSchema,
  publisherPaths,
  resumeSchema,
  rollbackSchema,
} from '@wellcite/shared/publisher-api';
import { APIError, type PayloadRequest } from 'payload';
import { z } from 'zod';
import type { AuditAction } from '../../editorial/audit/actions.ts';
import { logStep } from '../../editorial/audit/log.ts';
import { type Answer, askPublisher, type Trouble } from './askPublisher.ts';
import { sentence } from './standing.ts';

/** Going back puts thousands of files in their place. In milliseconds. */
const timeoutToDo = 20_000;
const timeoutToCompare = 10_000;

export const publishEverything = (req: PayloadRequest): Promise<void> =>
  command({
    action: 'publishing-everything',
    title: 'every page',
    path: publisherPaths.publish,
    body: commandSchema.parse(by(req)),
    req,
  });

export const stopPublishing = (req: PayloadRequest): Promise<void> =>
  command({
    action: 'publishing-stopped',
    title: 'publishing',
    path: publisherPaths.stop,
    body: commandSchema.parse(by(req)),
    req,
  });

export const resumePublishing = ({ acceptLoss }: { acceptLoss: boolean }, req: PayloadRequest): Promise<void> =>
  command({
    action: acceptLoss ? 'publishing-resumed-with-loss' : 'publishing-resumed',
    title: 'publishing',
    path: publisherPaths.resume,
    body: resumeSchema.parse({ ...by(req), acceptLoss }),
    req,
  });

export const goBack = ({ release }: { release: number }, req: PayloadRequest): Promise<void> =>
  command({
    action: 'publishing-went-back',
    title: `release ${release}`,
    path: publisherPaths.rollback,
    body: rollbackSchema.parse({ ...by(req), release }),
    req,
  });

/** What is shown of a long list. */
const mostPages = 200;

export interface ShownDifference extends Omit<Difference, 'pages' | 'keptWithdrawn'> {
  added: PathList;
  changed: PathList;
  removed: PathList;
  keptWithdrawn: PathList;
}

export interface PathList {
  total: number;
  /** The first of them. */
  paths: string[];
}

/** What going back to a release would change. */
export async function differenceTo(release: number): Promise<ShownDifference> {
  const { value, trouble } = await askPublisher({
    path: `${publisherPaths.rollback}?release=${release}`,
    schema: differenceSchema,
    timeout: timeoutToCompare,
  });
  if (!value) throw errorOf(trouble);
  const listOf = (paths: string[]): PathList => ({ total: paths.length, paths: paths.slice(0, mostPages) });
  const changedBy = (kind: Difference['pages'][number]['change']) =>
    listOf(value.pages.filter(({ change }) => change === kind).map(({ path }) => path));
  return {
    from: value.from,
    to: value.to,
    added: changedBy('added'),
    changed: changedBy('changed'),
    removed: changedBy('removed'),
    keptWithdrawn: listOf(value.keptWithdrawn),
  };
}

async function command(input: {
  action: AuditAction;
  /** What it is done to, as the audit log's sentence has it. */
  title: string;
  path: string;
  body: object;
  req: PayloadRequest;
}): Promise<void> {
  const { action, path, body, title, req } = input;
  const answer: Answer<unknown> = await askPublisher({
    path,
    schema: z.looseObject({}),
    command: body,
    timeout: timeoutToDo,
  });
  const { trouble } = answer;
  // After the answer, so that the line says what came of it, and no transaction is held open meanwhile.
  await logStep({ action, key: null, title, reason: trouble && whatCameOf(trouble) }, req);
  if (trouble) throw errorOf({ ...trouble, message: `${sentence(trouble.message)} ${outcomeOf(trouble)}` });
}

function by({ user }: PayloadRequest): { by: string } {
  return { by: (user?.name || user?.email || 'An admin').slice(0, 200) };
}

function whatCameOf(trouble: Trouble): string {
  return `${isOpen(trouble) ? 'Whether it was done is not known' : 'It was not done'}: ${sentence(trouble.message)}`;
}

function errorOf(trouble: Trouble): APIError {
  return new APIError(sentence(trouble.message), trouble.kind === 'refused' ? 409 : 502);
}

function outcomeOf(trouble: Trouble): string {
  return isOpen(trouble) ? 'It may still be done: look at the dashboard in a moment.' : 'Nothing was done.';
}

/** Whether it may have been done all the same. */
function isOpen({ kind }: Trouble): boolean {
  return kind === 'slow' || kind === 'failed';
}
