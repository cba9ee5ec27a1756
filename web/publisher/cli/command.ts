/** What a command of the command line is given, and how it ends. */
import type { PublisherClient } from './publisher-client.ts';

/** Ends a command: what happened, why, and what to do. */
export class CommandFailed extends Error {
  override name = 'CommandFailed';
}

/** The command was called in a way that makes no sense. */
export class WrongUse extends Error {
  override name = 'WrongUse';
}

export const exitCodes = { fine: 0, somethingIsWrong: 1, wrongUse: 2 } as const;

export interface CommandInput {
  /** What follows the command's name. */
  args: string[];
  publisher: PublisherClient;
  /** Who asks, for the publisher's log. */
  by: string;
  print: (line: string) => void;
  /** Asks a person for yes or no; null where there is nobody to ask. */
  ask: ((question: string) => Promise<boolean>) | null;
}

/** Resolves to the exit code. */
export type Command = (input: CommandInput) => Promise<number>;
