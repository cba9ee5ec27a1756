/** `rollback`: lists the releases; with a number shows what going back would change, asks, and goes back. */
import { parseArgs } from 'node:util';
import { type Command, exitCodes, WrongUse } from './command.ts';
import { differenceLines, releaseLines } from './words.ts';

export const rollbackCommand: Command = async ({ args, publisher, by, print, ask }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, yes: { type: 'boolean', default: false } },
  });
  const [number, ...others] = positionals;
  if (number === undefined) {
    if (values.yes) throw new WrongUse('--yes goes with the number of a release.');
    const releases = await publisher.releases();
    if (values.json) print(JSON.stringify({ releases }, null, 2));
    else for (const line of releaseLines(releases)) print(line);
    return exitCodes.fine;
  }
  if (others.length > 0 || !/^\d{1,15}$/.test(number)) {
    throw new WrongUse(`"${positionals.join(' ')}" is not the number of a release.`);
  }
  const release = Number(number);
  const difference = await publisher.difference(release);
  if (!values.json) for (const line of differenceLines(difference)) print(line);
  if (!values.yes) {
    if (values.json) {
      print(JSON.stringify({ difference, wentBack: false }, null, 2));
      return exitCodes.fine;
    }
    if (!ask) throw new WrongUse('Nothing was changed: there is nobody to ask here. Say --yes to go back.');
    const isWanted = await ask(`Go back to release ${release}? Publishing is stopped by it until it is resumed.`);
    if (!isWanted) {
      print('Nothing was changed.');
      return exitCodes.fine;
    }
  }
  const status = await publisher.goBack({ by, release });
  if (values.json) print(JSON.stringify({ difference, wentBack: true, release: status.release }, null, 2));
  else print(`The site shows release ${release} again, as release ${status.release}. To go on later: publish --resume`);
  return exitCodes.fine;
};
