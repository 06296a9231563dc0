import type { BudgetRow } from '../api/budget.ts';
import { formatCents } from '../formats/amount.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import { SumName } from './budget-table.tsx';
import { Cell, ColumnHead, Row, Table } from './table.tsx';

/** The same amounts line by line: what kind, for whom. */
export const BudgetDetails = ({ rows }: { readonly rows: readonly BudgetRow[] }) => {
  const { budget: words } = useTexts().resolution;
  const language = useLanguage();
  return (
    <details className="kern-accordion">
      <summary className="kern-accordion__header">
        <span className="kern-title kern-title--small">{words.details}</span>
      </summary>
      <div className="kern-accordion__body">
        <Table
          caption={words.details}
          head={
            <>
              <ColumnHead>{words.year}</ColumnHead>
              <ColumnHead>{words.status}</ColumnHead>
              <ColumnHead>{words.sort}</ColumnHead>
              <ColumnHead>{words.department}</ColumnHead>
              <ColumnHead numeric>{words.amount}</ColumnHead>
            </>
          }
        >
          {rows.map((row, index) => (
            <Row key={index}>
              <Cell label={words.year}>{row.year}</Cell>
              <Cell label={words.status}>
                <SumName sum={row} />
              </Cell>
              <Cell label={words.sort}>{words.sorts[row.sort]}</Cell>
              <Cell label={words.department}>{row.department}</Cell>
              <Cell label={words.amount} numeric>
                {formatCents(row.amountCents, language)}
              </Cell>
            </Row>
          ))}
        </Table>
      </div>
    </details>
  );
};
