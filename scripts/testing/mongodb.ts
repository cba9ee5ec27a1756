/** A MongoDB for the tests that need one: the given one, one of this machine, or one that is fetched. */
import path from 'node:path';
import { findProgram } from '../lib/find-program.ts';
import { stepDone, stepLeftOut } from '../lib/output.mjs';
import { startNode } from '../lib/processes.mjs';
import { root } from '../lib/root.mjs';

/** The address for TEST_MONGODB_URI; null where there is none, which is said in one line. */
export async function findMongo(): Promise<string | null> {
  const given = process.env.TEST_MONGODB_URI;
  if (given) {
    stepDone({ name: 'MongoDB', note: 'the one at TEST_MONGODB_URI' });
    return given;
  }
  const mongod = await findProgram(['mongod']);
  const began = performance.now();
  const uri = await startMongo(mongod);
  if (uri === null) {
    const why = mongod
      ? `${mongod} did not start`
      : 'there is no mongod on PATH, and none could be fetched. Set TEST_MONGODB_URI to a replica set to run it';
    stepLeftOut('MongoDB', `the suite did not run on it: ${why}.`);
    return null;
  }
  stepDone({ name: 'MongoDB', ms: performance.now() - began, note: mongod ?? 'fetched by mongodb-memory-server' });
  return uri;
}

function startMongo(mongod: string | null): Promise<string | null> {
  return new Promise((resolve) => {
    const { exited } = startNode({
      name: 'MongoDB',
      args: [path.join(root, 'scripts/testing/mongodb-server.ts')],
      cwd: root,
      env: { ...process.env, MONGOD: mongod ?? undefined, MONGOMS_SYSTEM_BINARY_VERSION_CHECK: 'false' },
      onLine: (line) => {
        if (line.startsWith('mongodb://')) resolve(line);
      },
    });
    void exited.then(() => resolve(null));
  });
}
