import type { LedgerMovement } from '#council';
import type { BudgetStatus, Tally } from '#council/events';
import type { ExportCell, ExportTable } from './export-table.ts';
import { cents, dayOrEmpty, empty, posts, text, whole } from './export-table.ts';
import type { ExportWords } from './export-words.ts';

type InAnyWriting<Movement> = Movement extends LedgerMovement
  ? Omit<Movement, 'position'> & { readonly position: Movement['position'] | string }
  : never;

/** Movements as the record or as an answer has them: the position as a number or as text. */
export interface LedgerRows {
  readonly rows: readonly InAnyWriting<LedgerMovement>[];
}

type Row = LedgerRows['rows'][number];

const headingsOf = (words: ExportWords): readonly string[] => {
  const { books } = words;
  return [
    ...[books.occurredOn, words.kind, words.year, words.department, words.costObject, books.from, books.to],
    ...[words.amount, books.lineId, words.posts, words.neededPosts, words.movement, books.validFrom, books.validUntil],
    ...[words.early, books.willLapse, books.cause, words.paper, words.item],
    ...[books.amendment, words.mover, words.body, books.vote, words.position],
  ];
};

const statusCell = (status: BudgetStatus | null, words: ExportWords): ExportCell =>
  status === null ? empty : text(words.statuses[status]);

const textOrEmpty = (value: string | null): ExportCell => (value === null ? empty : text(value));

/** A vote in one line: counted figures where there are any. */
const voteWords = (tally: Tally, { books: { votes } }: ExportWords): string =>
  tally.known === 'counts' ? votes.counts(tally.yes, tally.no, tally.abstentions) : votes[tally.known];

const placeOf = (row: Row, words: ExportWords): readonly ExportCell[] =>
  row.kind === 'posts'
    ? [text(words.books.posts), empty, text(row.department), empty]
    : [text(words.kinds[row.kind]), whole(row.year), text(row.department), text(row.costObject)];

const yesOrNo = (answer: boolean, { yes, no }: ExportWords): ExportCell => text(answer ? yes : no);

const figuresOf = (row: Row, words: ExportWords): readonly ExportCell[] => {
  if (row.kind !== 'posts') {
    return [cents(row.amountCents), textOrEmpty(row.line?.lineId ?? null), ...Array.from({ length: 7 }, () => empty)];
  }
  const { fteHundredths, neededFteHundredths, movement, validFrom, validUntil, early, dueToLapse } = row;
  return [
    ...[empty, empty, posts(fteHundredths), posts(neededFteHundredths), text(words.movements[movement])],
    ...[dayOrEmpty(validFrom), dayOrEmpty(validUntil), yesOrNo(early, words), yesOrNo(dueToLapse, words)],
  ];
};

const causeOf = ({ cause }: Row, words: ExportWords): readonly ExportCell[] => [
  ...[text(words.books.causes[cause.eventType] ?? cause.eventType), text(cause.paper), text(cause.item)],
  ...[textOrEmpty(cause.amendmentId), textOrEmpty(cause.mover?.name ?? null), textOrEmpty(cause.body)],
  cause.vote === null ? empty : text(voteWords(cause.vote.tally, words)),
];

/** Haushaltsjournal: every movement of money and posts with its cause. */
export const ledgerTables = ({ rows }: LedgerRows, words: ExportWords): readonly ExportTable[] => [
  {
    name: 'movements',
    title: words.books.tables.movements,
    headings: headingsOf(words),
    rows: rows.map((row) => [
      { kind: 'day', day: row.occurredOn },
      ...placeOf(row, words),
      ...[statusCell(row.from, words), statusCell(row.to, words)],
      ...figuresOf(row, words),
      ...causeOf(row, words),
      text(String(row.position)),
    ]),
  },
];
