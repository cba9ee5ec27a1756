import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { BasePayload, type EmailAdapter } from 'payload';
import { afterEach, expect, it } from 'vitest';
import { logEmail } from './logEmail.ts';
import { mailer } from './mailer.ts';

const from = { name: 'Wellcite', address: 'cms@example.org' };
const message = { to: 'ed@example.org', subject: 'Hello', text: 'A letter.' };
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

it('prints to the log where there is no mail server', () => {
  expect(mailer(undefined)).toBe(logEmail);
});

it('hands the e-mail to the mail server, from the address that is set', async () => {
  const letters: string[] = [];
  const { send } = await startedWith(await mailServer((letter) => letters.push(letter)));
  await send(message);
  expect(letters).toHaveLength(1);
  expect(letters[0]).toContain('From: Wellcite <cms@example.org>');
  expect(letters[0]).toContain('A letter.');
});

it('says in words that the mail server is not there, and logs it once', async () => {
  const port = await mailServer(() => {});
  for (const server of servers.splice(0)) await new Promise((closed) => server.close(closed));
  const { send, logged } = await startedWith(port);
  const attempts = await Promise.allSettled([send(message), send(message)]);
  expect(attempts.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(logged.map((line) => line.replace(String(port), 'PORT'))).toEqual([
    'An e-mail was not sent. The mail server of SMTP_URL says: connect ECONNREFUSED 127.0.0.1:PORT. Check SMTP_URL and MAIL_FROM, and whether that server runs.',
  ]);
});

async function startedWith(port: number) {
  const adapter: EmailAdapter = await mailer({ url: `smtp://127.0.0.1:${port}`, from });
  const logged: string[] = [];
  const payload = new BasePayload();
  Reflect.set(payload, 'logger', { error: (line: string) => logged.push(line) });
  const { sendEmail } = adapter({ payload });
  return { send: sendEmail, logged };
}

/** As much of a mail server as takes a letter. Resolves with its port. */
async function mailServer(onLetter: (letter: string) => void): Promise<number> {
  const server = createServer((socket) => talk(socket, onLetter));
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

function talk(socket: Socket, onLetter: (letter: string) => void): void {
  let letter: string | null = null;
  socket.write('220 mail.test\r\n');
  socket.on('data', (data) => {
    const text = data.toString();
    if (letter !== null) {
      letter += text;
      if (!letter.endsWith('\r\n.\r\n')) return;
      onLetter(letter);
      letter = null;
      socket.write('250 taken\r\n');
    } else if (text.startsWith('DATA')) {
      letter = '';
      socket.write('354 go on\r\n');
    } else {
      socket.write(text.startsWith('QUIT') ? '221 bye\r\n' : '250 ok\r\n');
    }
  });
}
