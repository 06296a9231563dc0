export type { DraftedItems } from './draft/draft-items.ts';
export { draftItems } from './draft/draft-items.ts';
export { checkSize } from './file/check-size.ts';
export type { PaperFile } from './file/paper-file.ts';
export type {
  FoundValue,
  IntakeFinding,
  IntakeFindingCode,
  ItemMarker,
  PaperReading,
  ReadItem,
  ReadReference,
  ReadValue,
} from './paper-reading.ts';
export { readPaper } from './read-paper.ts';
export { UnreadablePaper } from './unreadable-paper.ts';
