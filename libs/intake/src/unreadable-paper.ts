/** The file cannot be read as a paper; the message says what was found and what was expected. Nothing was read of it. */
export class UnreadablePaper extends Error {
  override readonly name = 'UnreadablePaper';

  constructor(file: string, found: string, expected: string) {
    super(`${file}: found ${found}, expected ${expected}.`);
  }
}
