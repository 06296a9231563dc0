/**
 * Why a file is no paper: larger than one, of another kind than its name says (or damaged, or empty), in another encoding,
 * with changes nobody has decided on, or numbered in a way that has no single reading.
 */
export type UnreadableBecause = 'size' | 'kind' | 'encoding' | 'trackedChanges' | 'numbering';

interface Complaint {
  readonly found: string;
  readonly expected: string;
  readonly because: UnreadableBecause;
}

/** The file cannot be read as a paper; the message says what was found and what was expected. Nothing was read of it. */
export class UnreadablePaper extends Error {
  override readonly name = 'UnreadablePaper';
  readonly found: string;
  readonly expected: string;
  readonly because: UnreadableBecause;

  constructor(file: string, { found, expected, because }: Complaint) {
    super(`${file}: found ${found}, expected ${expected}.`);
    this.found = found;
    this.expected = expected;
    this.because = because;
  }
}
