export { findingMessage } from './findings/finding-message.ts';
export type { CleanItem } from './render-clean.ts';
export { renderClean } from './render-clean.ts';
export type { MarkedItem, MarkedTexts } from './render-marked.ts';
export { renderMarked } from './render-marked.ts';
export type { SynopsisCell, SynopsisRow, SynopsisTexts } from './render-synopsis.ts';
export { renderSynopsis } from './render-synopsis.ts';
export type { Segment } from './word-difference.ts';
export { wordDifference } from './word-difference.ts';
