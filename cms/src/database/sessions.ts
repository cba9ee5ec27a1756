/** Signing in twice at once must not sign the first one out. */
import type { BaseDatabaseAdapter } from 'payload';

type Writer = Pick<BaseDatabaseAdapter, 'updateOne' | 'findOne' | 'payload'>;

/**
 * Payload reads a user, adds a session, and writes all of them back; of two sign-ins at once the second, which has read
 * too early, takes the first one's session away. Here a write that adds a session keeps the others that are still valid.
 * Transactions run one at a time, so nothing comes between this reading and the writing.
 */
export function keepParallelSignIns(db: Writer): void {
  const updateOne = db.updateOne.bind(db);
  db.updateOne = async (args) => {
    const { collection, data, id, req } = args;
    const isAuth = db.payload.collections[collection]?.config.auth;
    if (isAuth && id !== undefined && Array.isArray(data.sessions) && data.sessions.length > 0) {
      const user = await db.findOne<{ id: string; sessions?: unknown }>({
        collection,
        where: { id: { equals: id } },
        select: { sessions: true },
        ...(req && { req }),
      });
      data.sessions = merged({ written: data.sessions, stored: user?.sessions });
    }
    return updateOne(args);
  };
}

function merged({ written, stored }: { written: unknown[]; stored: unknown }): unknown[] {
  if (!Array.isArray(stored)) return written;
  const known = new Set(stored.map(sessionId));
  const isSignIn = written.some((session) => !known.has(sessionId(session)));
  if (!isSignIn) return written;
  const kept = new Set(written.map(sessionId));
  return [...stored.filter((session) => !kept.has(sessionId(session)) && isValid(session)), ...written];
}

function sessionId(session: unknown): unknown {
  return isRecord(session) ? session.id : undefined;
}

function isValid(session: unknown): boolean {
  if (!isRecord(session)) return false;
  const { expiresAt } = session;
  return (typeof expiresAt === 'string' || expiresAt instanceof Date) && new Date(expiresAt) > new Date();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
