import type { BudgetOverview } from '../../api/budget-tables.ts';
import { formatCents } from '../../formats/amount.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Section } from '../section.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from '../table.tsx';

/** Every amount by the place of the plan it belongs to. */
export const PlacesSection = ({ amounts }: Pick<BudgetOverview, 'amounts'>) => {
  const { budgetPages, resolution } = useTexts();
  const { places, kinds, year } = budgetPages;
  const { statuses } = resolution.budget;
  const language = useLanguage();
  if (amounts.length === 0) return null;
  return (
    <Section id="haushaltsstellen" title={places.title}>
      <Table
        caption={places.caption}
        head={
          <>
            <ColumnHead>{year}</ColumnHead>
            <ColumnHead>{places.status}</ColumnHead>
            <ColumnHead>{places.place}</ColumnHead>
            <ColumnHead>{places.kind}</ColumnHead>
            <ColumnHead numeric>{places.amount}</ColumnHead>
          </>
        }
      >
        {amounts.map((row) => (
          <Row key={`${row.year} ${row.status} ${row.costObject} ${row.kind}`}>
            <Cell label={year}>{row.year}</Cell>
            <Cell label={places.status}>{statuses[row.status]}</Cell>
            <RowHead label={places.place}>{row.costObject}</RowHead>
            <Cell label={places.kind}>{kinds[row.kind]}</Cell>
            <Cell label={places.amount} numeric>
              {formatCents(row.amountCents, language)}
            </Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
};
