import { createInterface } from 'node:readline/promises';
import { isTerminalHandedOn } from '../env.ts';

/** Asks at the terminal; null where nobody sits there. */
export function terminalQuestion(): ((question: string) => Promise<boolean>) | null {
  if (!process.stdin.isTTY && !isTerminalHandedOn()) return null;
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
