import type { BudgetPlan, LineAccount } from '#council';
import type { MoneyTarget } from '#council/events';
import type { IsoDate } from '#kernel';
import type { ExportTable } from './export-table.ts';
import { cents, dayOrEmpty, posts, text, whole } from './export-table.ts';
import type { ExportWords } from './export-words.ts';

interface PlanInBrief extends Pick<BudgetPlan, 'planId' | 'title' | 'status' | 'fiscalYears' | 'planYears'> {
  readonly adoptedOn: IsoDate | null;
  readonly approvals: readonly { readonly approvedOn: IsoDate }[];
}

/** Haushaltspläne, one row each. */
export const budgetPlansTables = (
  { plans }: { readonly plans: readonly PlanInBrief[] },
  words: ExportWords,
): readonly ExportTable[] => {
  const { books } = words;
  return [
    {
      name: 'plans',
      title: books.tables.plans,
      headings: [
        ...[books.plan, words.title, words.status, books.fiscalYears, books.planYears],
        ...[books.adoptedOn, books.approvedOn],
      ],
      rows: plans.map(({ planId, title, status, fiscalYears, planYears, adoptedOn, approvals }) => [
        ...[text(planId), text(title), text(books.planStatuses[status])],
        ...[text(fiscalYears.join(' ')), text(planYears.join(' '))],
        ...[dayOrEmpty(adoptedOn), dayOrEmpty(approvals.at(-1)?.approvedOn ?? null)],
      ]),
    },
  ];
};

/** A line by its id, a grant by its paper's id and its item's. */
const targetWords = (target: MoneyTarget, { books }: ExportWords): string =>
  target.kind === 'line' ? target.lineId : books.grant(target.resolutionId, target.itemId);

const linesTable = (lines: readonly LineAccount[], words: ExportWords): ExportTable => {
  const { books } = words;
  return {
    name: 'lines',
    title: books.tables.planLines,
    headings: [
      ...[books.lineId, words.year, books.label, books.direction, words.kind, words.department, words.costObject],
      ...[books.budgeted, books.drawn, books.blocked, books.released, books.left],
    ],
    rows: lines.map((line) => [
      ...[text(line.lineId), whole(line.year), text(line.label), text(words.directions[line.direction])],
      ...[text(words.kinds[line.sort]), text(line.department), text(line.costObject ?? '')],
      ...[cents(line.amountCents), cents(line.drawnCents), cents(line.blockedCents)],
      ...[cents(line.releasedCents), cents(line.availableCents)],
    ]),
  };
};

const postsTable = ({ posts: entries }: BudgetPlan, words: ExportWords): ExportTable => {
  const { books } = words;
  return {
    name: 'posts',
    title: books.tables.planPosts,
    headings: [books.label, words.department, words.posts, words.from, words.until, books.willLapse],
    rows: entries.map(({ label, department, fteHundredths, from, until, dueToLapse }) => [
      ...[text(label), text(department), posts(fteHundredths), dayOrEmpty(from), dayOrEmpty(until)],
      text(dueToLapse ? words.yes : words.no),
    ]),
  };
};

const approvalsTable = ({ approvals }: BudgetPlan, words: ExportWords): ExportTable => {
  const { books } = words;
  return {
    name: 'approvals',
    title: books.tables.approvals,
    headings: [
      ...[books.approvedOn, books.authority, books.reference, words.years],
      ...[books.exceptions, books.conditions],
    ],
    rows: approvals.map(({ approvedOn, authority, reference, years, exceptLineIds, conditions }) => [
      ...[dayOrEmpty(approvedOn), text(authority), text(reference ?? ''), text(years.join(' '))],
      ...[text(exceptLineIds.join('; ')), text(conditions.join('; '))],
    ]),
  };
};

const moneyTables = (plan: BudgetPlan, words: ExportWords): readonly ExportTable[] => {
  const { books } = words;
  return [
    {
      name: 'releases',
      title: books.tables.releases,
      headings: [books.targetLine, words.amount],
      rows: plan.releases.map(({ target, amountCents }) => [text(targetWords(target, words)), cents(amountCents)]),
    },
    {
      name: 'notes',
      title: books.tables.notes,
      headings: [books.targetLine, words.amount, books.wording, books.lifted],
      rows: plan.notes.map(({ target, amountCents, wording, lifted }) => [
        ...[text(targetWords(target, words)), cents(amountCents), text(wording)],
        text(lifted ? words.yes : words.no),
      ]),
    },
    {
      name: 'transfers',
      title: books.tables.transfers,
      headings: [books.fromLine, books.toLine, words.amount, books.rationale],
      rows: plan.transfers.map(({ fromLineId, toLineId, amountCents, rationale }) => [
        ...[text(fromLineId), text(toLineId), cents(amountCents), text(rationale)],
      ]),
    },
    {
      name: 'draws',
      title: books.tables.draws,
      headings: [words.paper, words.item, books.targetLine, books.purposeOfDraw, words.amount],
      rows: plan.draws.map(({ resolutionId, itemId, source, purpose, amountCents }) => [
        ...[text(resolutionId), text(itemId), text(targetWords(source, words))],
        ...[text(books.purposes[purpose]), cents(amountCents)],
      ]),
    },
  ];
};

interface Plan {
  readonly plan: BudgetPlan;
  readonly lines: readonly LineAccount[];
}

/** A budget plan: its lines with what became of them, and everything that was done to it. */
export const budgetPlanTables = ({ plan, lines }: Plan, words: ExportWords): readonly ExportTable[] => [
  linesTable(lines, words),
  postsTable(plan, words),
  approvalsTable(plan, words),
  ...moneyTables(plan, words),
];
