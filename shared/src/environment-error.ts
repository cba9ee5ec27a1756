/** One or more variables are not what they may be; the message has a line for each, and says what to do. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}
