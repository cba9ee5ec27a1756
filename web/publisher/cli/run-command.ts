/** Runs a command of the command line by its name, and says what went wrong in words. */
import { userInfo } from 'node:os';
import { type Command, CommandFailed, exitCodes, WrongUse } from './command.ts';
import { publishCommand } from './publish.ts';
import { createPublisherClient } from './publisher-client.ts';
import { rollbackCommand } from './rollback.ts';
import { statusCommand } from './status.ts';

const commands: Record<string, Command> = {
  status: statusCommand,
  publish: publishCommand,
  rollback: rollbackCommand,
};

export const usage = `Talks to the publisher at PUBLISHER_URL, with CONTENT_API_TOKEN.

  status              what is live, what waits, the last publishes, and what is wrong
  publish             render every page again, and wait until that is done
      --resume        also where publishing is stopped: what is published now goes live
      --accept-loss   also where most content is gone from the CMS, because it is meant to be
  rollback            list the releases that can be gone back to
  rollback NUMBER     show what going back would change, ask, and go back
      --yes           do not ask

  --json              answer for programs

Exits with 0 where all is well, 1 where something is wrong, 2 where it was called in a way that makes no sense.`;

/** `url`: PUBLISHER_URL; `token`: CONTENT_API_TOKEN, undefined where there is none. Resolves to the exit code. */
export async function runCommand(input: {
  args: readonly string[];
  url: string;
  token: string | undefined;
  print: (line: string) => void;
  printError: (line: string) => void;
  ask: ((question: string) => Promise<boolean>) | null;
}): Promise<number> {
  const { url, token, print, printError, ask } = input;
  const [name, ...args] = input.args;
  if (name === 'help' || input.args.some((arg) => arg === '--help' || arg === '-h')) {
    print(usage);
    return exitCodes.fine;
  }
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (!command) throw new WrongUse(name === undefined ? 'What is to be done?' : `There is no command "${name}".`);
    if (token === undefined) {
      throw new CommandFailed(
        'There is no CONTENT_API_TOKEN. Set it to the one that the publisher was started with; `npm start` keeps it in DATA_DIR/secrets.env.',
      );
    }
    return await command({ args, publisher: createPublisherClient({ url, token }), by: whoAsks(), print, ask });
  } catch (error) {
    if (error instanceof CommandFailed) {
      printError(error.message);
      return exitCodes.somethingIsWrong;
    }
    if (error instanceof WrongUse || isParseError(error)) {
      printError(`${error.message}\n\n${usage}`);
      return exitCodes.wrongUse;
    }
    throw error;
  }
}

function isParseError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}

function whoAsks(): string {
  try {
    return `${userInfo().username} at the command line`;
  } catch {
    // In a container the user may have no name.
    return 'somebody at the command line';
  }
}
