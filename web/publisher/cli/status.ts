/** `status`: how the publisher is. Exits with 1 where something is wrong. */
import { parseArgs } from 'node:util';
import { type Command, exitCodes } from './command.ts';
import { problemsOf, statusLines } from './words.ts';

export const statusCommand: Command = async ({ args, publisher, print }) => {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } });
  const status = await publisher.status();
  if (values.json) print(JSON.stringify(status, null, 2));
  else for (const line of statusLines(status, await publisher.releases())) print(line);
  return problemsOf(status).length > 0 ? exitCodes.somethingIsWrong : exitCodes.fine;
};
