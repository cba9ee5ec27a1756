/** `npm run --silent wellcite -- status`: the command line, for the publisher of `npm start` or the one at PUBLISHER_URL. */
import { terminalQuestion } from '../web/publisher/cli/ask-terminal.ts';
import { runCommand } from '../web/publisher/cli/run-command.ts';
import { readPublisherAccess } from './lib/environment.ts';
import { main } from './lib/main.mjs';
import { print } from './lib/output.mjs';

main(async () =>
  runCommand({
    args: process.argv.slice(2),
    ...(await readPublisherAccess()),
    print,
    printError: (line) => process.stderr.write(`${line}\n`),
    ask: terminalQuestion(),
  }),
);
