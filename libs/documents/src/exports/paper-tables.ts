import type { IsoDate } from '#kernel';
import { isIsoDate } from '#kernel';
import type { ExportCell, ExportTable } from './export-table.ts';
import { cents, dayOrEmpty, empty, text } from './export-table.ts';
import type { ExportWords } from './export-words.ts';

interface RegisterLine {
  readonly paper: string;
  readonly title: string;
  readonly department: string;
  readonly status: keyof ExportWords['paperStatuses'];
  readonly visibility: keyof ExportWords['visibilities'];
  readonly resolution: { readonly number: string; readonly body: string; readonly date: string } | null;
  readonly updatedOn: string;
}

const dayIn = (day: string): ExportCell => (isIsoDate(day) ? { kind: 'day', day } : empty);

/** Vorlagen und Beschlüsse, as the register lists them. */
export const registerTables = (
  { rows }: { readonly rows: readonly RegisterLine[] },
  words: ExportWords,
): readonly ExportTable[] => [
  {
    name: 'papers',
    title: words.tables.papers,
    headings: [
      ...[words.paper, words.title, words.department, words.status, words.visibility],
      ...[words.number, words.body, words.decidedOn, words.updatedOn],
    ],
    rows: rows.map(({ paper, title, department, status, visibility, resolution, updatedOn }) => [
      ...[text(paper), text(title), text(department)],
      ...[text(words.paperStatuses[status]), text(words.visibilities[visibility])],
      text(resolution?.number ?? ''),
      text(resolution?.body ?? ''),
      resolution === null ? empty : dayIn(resolution.date),
      dayIn(updatedOn),
    ]),
  },
];

interface InboxLine {
  readonly paper: string;
  readonly title: string;
  readonly resolutionNumber: string;
  readonly body: string;
  readonly recipient: string;
  readonly purpose: keyof ExportWords['purposes'];
  readonly items: readonly string[];
  readonly dueOn: IsoDate | null;
  readonly state: keyof ExportWords['taskStates'];
  readonly acknowledgedOn: IsoDate | null;
}

/** Eingang: what was forwarded to whom. */
export const inboxTables = (
  { rows }: { readonly rows: readonly InboxLine[] },
  words: ExportWords,
): readonly ExportTable[] => [
  {
    name: 'tasks',
    title: words.tables.tasks,
    headings: [
      ...[words.paper, words.title, words.number, words.body, words.recipient],
      ...[words.purpose, words.items, words.dueOn, words.status, words.acknowledgedOn],
    ],
    rows: rows.map((task) => [
      ...[text(task.paper), text(task.title), text(task.resolutionNumber), text(task.body), text(task.recipient)],
      ...[text(words.purposes[task.purpose]), text(task.items.join(' ')), dayOrEmpty(task.dueOn)],
      text(words.taskStates[task.state]),
      dayOrEmpty(task.acknowledgedOn),
    ]),
  },
];

interface StepLines {
  readonly filedCents: number;
  readonly steps: readonly {
    readonly by: string;
    readonly item: string | null;
    readonly change: keyof ExportWords['changes'];
    readonly deltaCents: number;
    readonly name: string;
  }[];
  readonly nowCents: number;
}

/** What amendments did to the money of a paper; the steps lead from the first row to the last. */
export const budgetStepsTables = (
  { filedCents, steps, nowCents }: StepLines,
  words: ExportWords,
): readonly ExportTable[] => [
  {
    name: 'steps',
    title: words.tables.steps,
    headings: [words.step, words.item, words.mover, words.amount],
    rows: [
      [text(words.filed), empty, empty, cents(filedCents)],
      ...steps.map((step) => [
        text(words.changes[step.change]),
        text(step.item ?? step.by),
        text(step.name),
        cents(step.deltaCents),
      ]),
      [text(words.standing), empty, empty, cents(nowCents)],
    ],
  },
];
