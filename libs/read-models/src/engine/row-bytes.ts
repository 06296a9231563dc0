/** Puts numbers and texts one behind the other, in network order. */
export interface RowBytes {
  readonly int8: (value: number) => void;
  /** @throws RangeError when the number does not fit; so do the other two. */
  readonly int16: (value: number) => void;
  readonly int32: (value: number) => void;
  readonly int64: (value: bigint) => void;
  /** The length in bytes, and the text as UTF-8. */
  readonly text: (value: string) => void;
  readonly raw: (bytes: Uint8Array) => void;
  /** The pieces that are full, each handed out once. */
  readonly full: () => readonly Buffer[];
  /** What is left when nothing more will come. */
  readonly rest: () => readonly Buffer[];
}

/** Bytes handed out at once. */
const PIECE = 512 * 1024;
/** UTF-8 needs no more for a unit of UTF-16. */
const WIDEST = 3;
const LENGTH = 4;

/** Each text is written where it is sent from: to join them first would copy everything twice. */
export const openRowBytes = (size = PIECE): RowBytes => {
  let piece = Buffer.allocUnsafeSlow(size);
  let used = 0;
  let filled: Buffer[] = [];

  const makeRoom = (bytes: number): void => {
    if (bytes <= piece.length - used) return;
    if (used > 0) filled.push(piece.subarray(0, used));
    piece = Buffer.allocUnsafeSlow(Math.max(size, bytes));
    used = 0;
  };
  const handOut = (): readonly Buffer[] => {
    const handed = filled;
    filled = [];
    return handed;
  };

  return {
    int8: (value) => {
      makeRoom(1);
      used = piece.writeInt8(value, used);
    },
    int16: (value) => {
      makeRoom(2);
      used = piece.writeInt16BE(value, used);
    },
    int32: (value) => {
      makeRoom(4);
      used = piece.writeInt32BE(value, used);
    },
    int64: (value) => {
      makeRoom(8);
      used = piece.writeBigInt64BE(value, used);
    },
    text: (value) => {
      makeRoom(LENGTH + value.length * WIDEST);
      const written = piece.write(value, used + LENGTH);
      piece.writeInt32BE(written, used);
      used += LENGTH + written;
    },
    raw: (bytes) => {
      makeRoom(bytes.length);
      piece.set(bytes, used);
      used += bytes.length;
    },
    full: () => (filled.length === 0 ? NONE : handOut()),
    rest: () => {
      if (used > 0) filled.push(piece.subarray(0, used));
      used = 0;
      piece = Buffer.alloc(0);
      return handOut();
    },
  };
};

const NONE: readonly Buffer[] = [];
