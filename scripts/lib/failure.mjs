/** Something a person can mend: it is shown as it is, without a stack. */
export class Failure extends Error {
  /** @override */
  name = 'Failure';

  /**
   * @param {string} message what happened, why, and what to do
   * @param {string} [output] what the failing program printed; shown in full above the message
   */
  constructor(message, output = '') {
    super(message);
    this.output = output;
  }
}
