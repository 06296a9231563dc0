import type { BudgetPlan, PlanLine } from '../../api/budget-plan.ts';
import { formatCents } from '../../formats/amount.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Section } from '../section.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from '../table.tsx';
import { PlanLinesChart } from './plan-lines-chart.tsx';
import { yearsOfPlan } from './plan-words.ts';

interface Props {
  readonly found: BudgetPlan;
  /** As chosen; empty: every year that has lines. */
  readonly year: string;
}

/** Ansätze, year by year: a table, and below it each line as a bar. */
export const PlanLines = ({ found, year }: Props) => {
  const { lines: words } = useTexts().plans;
  const years = yearsOfPlan(found).filter((each) => year === '' || String(each) === year);
  const parts = years
    .map((each) => ({ year: each, lines: found.lines.filter((line) => line.year === each) }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <Section id="ansaetze" title={words.title}>
      {parts.length === 0 && <p className="kern-body">{words.empty}</p>}
      {parts.map((part) => (
        <LinesOfYear key={part.year} {...part} />
      ))}
      {parts.length > 0 && <p className="kern-body kern-body--small">{words.releasedHint}</p>}
    </Section>
  );
};

const LinesOfYear = ({ year, lines }: { readonly year: number; readonly lines: readonly PlanLine[] }) => {
  const { lines: words } = useTexts().plans;
  return (
    <>
      <h3 className="kern-heading-small">{words.ofYear(year)}</h3>
      <Table
        caption={words.caption(year)}
        head={
          <>
            <ColumnHead>{words.line}</ColumnHead>
            <ColumnHead>{words.department}</ColumnHead>
            <ColumnHead numeric>{words.amount}</ColumnHead>
            <ColumnHead numeric>{words.drawn}</ColumnHead>
            <ColumnHead numeric>{words.blocked}</ColumnHead>
            <ColumnHead numeric>{words.released}</ColumnHead>
            <ColumnHead numeric>{words.left}</ColumnHead>
          </>
        }
      >
        {lines.map((line) => (
          <LineRow key={line.lineId} line={line} />
        ))}
      </Table>
      <PlanLinesChart year={year} lines={lines} />
    </>
  );
};

const LineRow = ({ line }: { readonly line: PlanLine }) => {
  const { plans, budgetPages } = useTexts();
  const { lines: words } = plans;
  const language = useLanguage();
  const { label, lineId, costObject, department, direction, sort } = line;
  const kind = budgetPages.kinds[direction === 'revenue' ? 'revenue' : sort];
  const figures = [
    [words.amount, line.amountCents],
    [words.drawn, line.drawnCents],
    [words.blocked, line.blockedCents],
    [words.released, line.releasedCents],
    [words.left, line.availableCents],
  ] as const;
  return (
    <Row>
      <RowHead label={words.line}>
        {label}
        <p className="kern-body kern-body--small">
          {[kind, lineId, ...(costObject === null ? [] : [costObject])].join(', ')}
        </p>
      </RowHead>
      <Cell label={words.department}>{department}</Cell>
      {figures.map(([name, cents]) => (
        <Cell key={name} label={name} numeric>
          {formatCents(cents, language)}
        </Cell>
      ))}
    </Row>
  );
};
