import type { Instant, IsoDate } from '#kernel';

/** One cell, told by what it means and not by how a format writes it. */
export type ExportCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'whole'; readonly figure: number }
  /** Integer cents; written as euros. */
  | { readonly kind: 'cents'; readonly cents: number }
  /** Integer hundredths of a post; written as posts. */
  | { readonly kind: 'hundredths'; readonly hundredths: number }
  | { readonly kind: 'day'; readonly day: IsoDate }
  | { readonly kind: 'empty' };

/** A table with its headings, whatever file it becomes; every row has a cell for every heading. */
export interface ExportTable {
  /** Stands in addresses and on the command line: English letters only, whatever the language. */
  readonly name: string;
  /** Names the sheet of a workbook, in the language of the file: no more than 31 characters. */
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/** Of which moment a table is, so that it can be checked against the record. */
export interface ExportMoment {
  readonly asOf: IsoDate;
  readonly knownAt: Instant;
  /** Position of the log, in decimal. */
  readonly position: string;
}

export const text = (words: string): ExportCell => ({ kind: 'text', text: words });
export const whole = (figure: number): ExportCell => ({ kind: 'whole', figure });
export const cents = (amountCents: number): ExportCell => ({ kind: 'cents', cents: amountCents });
export const posts = (hundredths: number): ExportCell => ({ kind: 'hundredths', hundredths });
export const empty: ExportCell = { kind: 'empty' };
export const dayOrEmpty = (day: IsoDate | null): ExportCell => (day === null ? empty : { kind: 'day', day });
