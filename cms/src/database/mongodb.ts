/** Payload's MongoDB adapter: transactions one at a time, an error in words where nothing answers, and an index it lacks. */
import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb';
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload';
import { keepParallelSignIns } from './sessions.ts';
import { superviseTransactions } from './transactions.ts';
import { createWriteLane } from './writeLane.ts';

/** How long to look for a server before giving up, in milliseconds. */
const patience = 5_000;

const connectOptions = { serverSelectionTimeoutMS: patience, connectTimeoutMS: patience };

export function mongoDatabase(options: { databaseUri: string }): DatabaseAdapterObj {
  const base = mongooseAdapter({
    url: options.databaseUri,
    connectOptions,
    // While an index is being built, a transaction that writes to its collection can fail: wait for them.
    ensureIndexes: true,
    transactionOptions: { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
  });
  return {
    ...base,
    init(args) {
      const db = base.init(args);
      if (!isMongoose(db)) throw new Error('The MongoDB adapter is not the one that this was written for.');
      endFailedSessions(db);
      Object.assign(db, { transactions: superviseTransactions(db, createWriteLane()) });
      connectInWords(db, options.databaseUri);
      keepParallelSignIns(db);
      return db;
    },
  };
}

function connectInWords(db: MongooseAdapter, uri: string): void {
  const connect = db.connect?.bind(db);
  const begin = db.beginTransaction;
  db.connect = async (args) => {
    try {
      // Payload's own attempt would log the whole error first; where the connection is open already, it takes that one.
      await db.connection.openUri(uri, connectOptions);
    } catch (error) {
      throw new Error(
        `The database at ${withoutPassword(uri)} does not answer: ${firstLine(error)}. Check that MongoDB runs there, and that DATABASE_URI is right.`,
      );
    }
    await connect?.(args);
    if (db.beginTransaction !== begin) {
      throw new Error(
        `The database at ${withoutPassword(uri)} is not a replica set, which transactions need. Make it one, and add replicaSet=NAME to DATABASE_URI.`,
      );
    }
    await indexLatestVersions(db);
  };
}

/** Each save asks for the latest version of one document: without this index it reads all versions of all documents. */
async function indexLatestVersions(db: MongooseAdapter): Promise<void> {
  for (const { collection } of Object.values(db.versions)) {
    await collection.createIndex({ parent: 1, latest: 1 });
  }
}

/** Payload leaves a session open where its commit fails. */
function endFailedSessions(db: MongooseAdapter): void {
  const commit = db.commitTransaction.bind(db);
  db.commitTransaction = async (incoming) => {
    const id = await incoming;
    const session = db.sessions[id];
    try {
      await commit(id);
    } catch (error) {
      await session?.endSession();
      throw error;
    }
  };
}

function isMongoose(db: BaseDatabaseAdapter): db is MongooseAdapter {
  return db.name === 'mongoose';
}

function withoutPassword(uri: string): string {
  return uri.replace(/\/\/[^@/]*@/, '//…@').replace(/\?.*/, '');
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
