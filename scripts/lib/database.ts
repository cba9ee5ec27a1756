/** Whether the database of DATABASE_URI answers, before anything long is begun. */
import { resolveSrv } from 'node:dns/promises';
import { once } from 'node:events';
import { connect } from 'node:net';
import { withoutPassword } from '@wellcite/shared/environment';
import { Failure } from './failure.mjs';

const timeoutMs = 5000;

/** @throws {Failure} none of its hosts takes a connection */
export async function checkDatabase(uri: string): Promise<void> {
  const refusals: string[] = [];
  const hosts = await hostsOf(uri).catch((error: NodeJS.ErrnoException) => {
    refusals.push(`its name could not be looked up: ${error.code}`);
    return [];
  });
  const attempts = hosts.map((address) =>
    reach(address).catch((error: NodeJS.ErrnoException) => {
      refusals.push(`${address.host}:${address.port}: ${error.code ?? error.message}`);
      throw error;
    }),
  );
  await Promise.any(attempts).catch(() => {
    throw new Failure(
      `The database of DATABASE_URI (${withoutPassword(uri)}) does not answer: ${refusals.join(', ')}. Start MongoDB there or correct DATABASE_URI; without it the CMS uses SQLite in DATA_DIR.`,
    );
  });
}

/** The hosts in the address of a replica set, or those that DNS names for it. */
export async function hostsOf(uri: string): Promise<{ host: string; port: number }[]> {
  const [, scheme = '', rest = ''] = /^(mongodb(?:\+srv)?):\/\/(?:[^?]*@)?([^/?]*)/.exec(uri) ?? [];
  if (scheme === 'mongodb+srv') {
    const records = await resolveSrv(`_mongodb._tcp.${rest}`);
    return records.map(({ name, port }) => ({ host: name, port }));
  }
  return rest.split(',').map((part) => {
    const [, host = part, port = '27017'] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(part) ?? [];
    return { host, port: Number(port) };
  });
}

async function reach(address: { host: string; port: number }): Promise<void> {
  const socket = connect(address);
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(timeoutMs) });
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw new Error(`no answer in ${timeoutMs / 1000} s`);
    throw error;
  } finally {
    socket.destroy();
  }
}
