/** A file as it lies on disk or came with a request. */
export interface PaperFile {
  /** For messages and for its extension; no folder is opened by it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
