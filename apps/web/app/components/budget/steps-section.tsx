import type { BudgetSteps } from '../../api/budget-tables.ts';
import type { Bar } from '../../charts/bar-layout.ts';
import { formatCents } from '../../formats/amount.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Section } from '../section.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from '../table.tsx';
import { BarChart } from './bar-chart.tsx';

type Step = BudgetSteps['steps'][number];

/** From the amount as filed to the amount as it stands: a table, and a picture in which each step begins at the last. */
export const StepsSection = ({ found }: { readonly found: BudgetSteps }) => {
  const { steps: words } = useTexts().budgetPages;
  const language = useLanguage();
  const { filedCents, steps, nowCents } = found;
  const nameOf = ({ change, item, by }: Step) => words.changes[change](item ?? by);
  const total = (name: string, cents: number): Bar => ({
    ...{ name, fromCents: 0, toCents: cents, pattern: 'solid' },
    amount: formatCents(cents, language),
  });
  const reached = (index: number) => steps.slice(0, index).reduce((cents, step) => cents + step.deltaCents, filedCents);
  const bars = [
    total(words.filed, filedCents),
    ...steps.map((step, index): Bar => ({
      name: `${index + 1}. ${nameOf(step)}`,
      fromCents: reached(index),
      toCents: reached(index + 1),
      amount: formatCents(step.deltaCents, language),
      pattern: step.deltaCents < 0 ? 'striped' : 'dotted',
    })),
    total(words.now, nowCents),
  ];
  return (
    <Section id="aenderungen" title={words.title}>
      {steps.length === 0 ? (
        <p className="kern-body">{words.empty}</p>
      ) : (
        <div className="beside">
          <StepsTable found={found} nameOf={nameOf} />
          <BarChart title={words.chart} groups={[{ title: '', bars }]} />
        </div>
      )}
    </Section>
  );
};

interface TableProps {
  readonly found: BudgetSteps;
  readonly nameOf: (step: Step) => string;
}

const StepsTable = ({ found: { filedCents, steps, nowCents }, nameOf }: TableProps) => {
  const { none, budgetPages } = useTexts();
  const { steps: words } = budgetPages;
  const language = useLanguage();
  const moverOf = ({ cause, name }: Step) => (cause === 'correction' ? words.correction : name === '' ? none : name);
  const rows = [
    { name: words.filed, by: none, cents: filedCents },
    ...steps.map((step, index) => ({
      name: `${index + 1}. ${nameOf(step)}`,
      by: moverOf(step),
      cents: step.deltaCents,
    })),
    { name: words.now, by: none, cents: nowCents },
  ];
  return (
    <Table
      caption={words.caption}
      head={
        <>
          <ColumnHead>{words.step}</ColumnHead>
          <ColumnHead>{words.by}</ColumnHead>
          <ColumnHead numeric>{words.difference}</ColumnHead>
        </>
      }
    >
      {rows.map(({ name, by, cents }) => (
        <Row key={name}>
          <RowHead label={words.step}>{name}</RowHead>
          <Cell label={words.by}>{by}</Cell>
          <Cell label={words.difference} numeric>
            {formatCents(cents, language)}
          </Cell>
        </Row>
      ))}
    </Table>
  );
};
