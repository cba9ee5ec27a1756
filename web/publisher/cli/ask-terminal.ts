import { createInterface } from 'node:readline/promises';

/** Set by whoever hands on what is typed at a terminal by a pipe. */
const handedOn = 'WELLCITE_ANSWERS';

/** Asks at the terminal; null where nobody sits there. */
export function terminalQuestion(): ((question: string) => Promise<boolean>) | null {
  if (!process.stdin.isTTY && process.env[handedOn] !== 'terminal') return null;
  return async (question) => {
    if ('ref' in process.stdin) process.stdin.ref();
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    try {
      return /^y(?:es)?$/i.test((await lines.question(`${question} [y/N] `)).trim());
    } finally {
      lines.close();
    }
  };
}
