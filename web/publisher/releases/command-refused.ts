/** A command that cannot be carried out as things are; the message says why, and what to do. */
export class CommandRefused extends Error {
  override name = 'CommandRefused';
}
