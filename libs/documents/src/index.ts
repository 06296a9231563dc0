export { findingMessage } from './findings/finding-message.ts';
export type { CleanItem } from './render-clean.ts';
export { renderClean } from './render-clean.ts';
export type { MarkedItem, MarkedTexts } from './render-marked.ts';
export { renderMarked } from './render-marked.ts';
export type { SynopsisCell, SynopsisRow, SynopsisTexts } from './render-synopsis.ts';
export { renderSynopsis } from './render-synopsis.ts';
export type { Segment } from './word-difference.ts';
export { wordDifference } from './word-difference.ts';
export type { AgendaLine, MinutesReader } from './minutes/agenda-lines.ts';
export { agendaLines } from './minutes/agenda-lines.ts';
export type { DecisionMinutes } from './minutes/minutes-of.ts';
export { attendanceByFaction, minutesOf } from './minutes/minutes-of.ts';
export { renderMinutes } from './minutes/render-minutes.ts';
export {
  budgetPackagesTables,
  budgetSheetTables,
  budgetStateTables,
  budgetWhatIfTables,
} from './exports/budget-tables.ts';
export type { ExportCell, ExportMoment, ExportTable } from './exports/export-table.ts';
export type { ExportWords } from './exports/export-words.ts';
export { exportWords } from './exports/export-words.ts';
export { budgetStepsTables, inboxTables, registerTables } from './exports/paper-tables.ts';
export type { CsvWishes } from './exports/write-csv.ts';
export { writeCsv } from './exports/write-csv.ts';
export { writeXlsx } from './exports/write-xlsx.ts';
