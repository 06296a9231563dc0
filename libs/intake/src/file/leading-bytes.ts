const kinds: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46]],
  ['a ZIP file, as Word writes it', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Word file (.doc) or a file locked with a password', [0xd0, 0xcf, 0x11, 0xe0]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['text in UTF-16', [0xff, 0xfe]],
  ['text in UTF-16', [0xfe, 0xff]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a TIFF picture', [0x49, 0x49, 0x2a, 0x00]],
];

/** What a file is by its first bytes, whatever its name says; null when they say nothing. */
export const kindByLeadingBytes = (bytes: Uint8Array): string | null =>
  kinds.find(([, leading]) => leading.every((byte, index) => bytes[index] === byte))?.[0] ?? null;
