/** Where the publisher's lines go: one line a fact, and a failure only once until it is over. */
export interface Log {
  info(message: string): void;
  error(message: string): void;
}

export const consoleLog: Log = {
  info: (message) => console.log(message),
  error: (message) => console.error(message),
};
