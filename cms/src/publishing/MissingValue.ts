/** A mapper cannot make the value of a field that the contract wants, at this place in the public document. */
export class MissingValue extends Error {
  override name = 'MissingValue';
  readonly path: (string | number)[];

  constructor(path: (string | number)[]) {
    super(`There is nothing at ${path.join('.')}.`);
    this.path = path;
  }
}
