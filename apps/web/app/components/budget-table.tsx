import type { BudgetSum } from '../budget-sums.ts';
import { formatCents } from '../formats/amount.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import { Cell, ColumnHead, Row, Table } from './table.tsx';

export const BudgetTable = ({ sums }: { readonly sums: readonly BudgetSum[] }) => {
  const { budget: words } = useTexts().resolution;
  const language = useLanguage();
  return (
    <Table
      caption={words.caption}
      head={
        <>
          <ColumnHead>{words.year}</ColumnHead>
          <ColumnHead>{words.status}</ColumnHead>
          <ColumnHead numeric>{words.amount}</ColumnHead>
        </>
      }
    >
      {sums.map((sum) => (
        <Row key={`${sum.year} ${sum.status} ${sum.direction}`}>
          <Cell label={words.year}>{sum.year}</Cell>
          <Cell label={words.status}>
            <SumName sum={sum} />
          </Cell>
          <Cell label={words.amount} numeric>
            {formatCents(sum.amountCents, language)}
          </Cell>
        </Row>
      ))}
    </Table>
  );
};

export const SumName = ({ sum: { status, direction } }: { readonly sum: BudgetSum }) => {
  const { statuses, revenue } = useTexts().resolution.budget;
  return direction === 'revenue' ? `${statuses[status]} (${revenue})` : statuses[status];
};
