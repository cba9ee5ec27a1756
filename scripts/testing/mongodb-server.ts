/**
 * A MongoDB of its own for one run of the tests: the mongod at MONGOD, or one that is fetched. Prints its address as a line,
 * then runs until it is stopped. It is a process apart so that what it starts is stopped with it.
 */
import { MongoMemoryReplSet } from 'mongodb-memory-server-core';

const mongod = process.env.MONGOD;

const set = await MongoMemoryReplSet.create({
  replSet: { name: 'rs0', count: 1, storageEngine: 'wiredTiger' },
  binary: mongod ? { systemBinary: mongod } : {},
});
process.once('SIGTERM', () => void set.stop().finally(() => process.exit(0)));
console.log(set.getUri('wellcite-test'));
