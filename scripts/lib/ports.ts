/** Whether the servers can have their ports. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Environment } from '@wellcite/shared/environment';
import { Failure } from './failure.mjs';

/** @throws {Failure} a line for each port that cannot be had */
export async function checkPorts({ host, cmsPort, sitePort, publisherPort }: Environment): Promise<void> {
  const complaints: string[] = [];
  for (const [variable, port] of Object.entries({
    CMS_PORT: cmsPort,
    SITE_PORT: sitePort,
    PUBLISHER_PORT: publisherPort,
  })) {
    const code = await tryPort(host, port);
    if (code !== null) complaints.push(complaint({ variable, host, port, code }));
  }
  if (complaints.length > 0) throw new Failure([...new Set(complaints)].join('\n'));
}

/** A port that nobody uses on `host`. */
export async function freePort(host = '127.0.0.1'): Promise<number> {
  const server = createServer().listen({ host, port: 0 });
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('A server on TCP has a port.');
  return address.port;
}

/** The error's code, or null where the port can be had. */
async function tryPort(host: string, port: number): Promise<string | null> {
  const server = createServer().listen({ host, port, exclusive: true });
  try {
    await once(server, 'listening');
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown';
  } finally {
    server.close();
  }
}

function complaint(what: { variable: string; host: string; port: number; code: string }): string {
  const { variable, host, port, code } = what;
  switch (code) {
    case 'EADDRINUSE':
      return `${variable}: port ${port} is in use by another program. Stop it (\`lsof -i :${port}\` shows which it is), or set ${variable} to another port.`;
    case 'EACCES':
      return `${variable}: port ${port} is kept for the system. Set ${variable} to a port above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST is ${host}, and this machine has no such address (${code}). Set HOST to 127.0.0.1, or to an address that \`ip address\` shows.`;
    default:
      return `${variable}: nothing can listen on port ${port} of ${host} (${code}). Set ${variable} to another port, or HOST to another address.`;
  }
}
