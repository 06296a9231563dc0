export { refusedInFile } from './baseline/place-in-file.ts';
export type { Baseline, BaselineFile, BaselineTerms } from './baseline/read-baseline.ts';
export { readBaseline, readBaselineFile } from './baseline/read-baseline.ts';
export type { BaselineSigns, BaselineUnit } from './baseline/read-figure.ts';
export type { BaselineErrorCode } from './baseline/unreadable-baseline.ts';
export { UnreadableBaseline } from './baseline/unreadable-baseline.ts';
export type { DraftFromFile, ReadDraft } from './draft/draft-paper.ts';
export { draftFrom } from './draft/draft-paper.ts';
export type { Preview } from './preview.ts';
export { previewOf } from './preview.ts';
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
export type { UnreadableBecause } from './unreadable-paper.ts';
export { UnreadablePaper } from './unreadable-paper.ts';
