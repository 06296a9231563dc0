/** The body is not UTF-8, or not JSON. */
export class BodyNotJson extends Error {
  override readonly name = 'BodyNotJson';

  constructor(cause: unknown) {
    super('The body is not JSON in UTF-8.', { cause });
  }
}
