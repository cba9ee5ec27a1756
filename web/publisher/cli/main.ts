/** The command line beside the publisher, in its container: `node publisher/cli/main.ts status`. */
import { EnvironmentError } from '@wellcite/shared/environment';
import { commandEnvironment } from '../env.ts';
import { terminalQuestion } from './ask-terminal.ts';
import { exitCodes } from './command.ts';
import { runCommand } from './run-command.ts';

async function main(): Promise<number> {
  const { publisherUrl, contentApiToken } = commandEnvironment();
  return runCommand({
    args: process.argv.slice(2),
    url: publisherUrl,
    token: contentApiToken,
    print: (line) => console.log(line),
    printError: (line) => console.error(line),
    ask: terminalQuestion(),
  });
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof EnvironmentError ? error.message : error);
    process.exit(exitCodes.somethingIsWrong);
  },
);
