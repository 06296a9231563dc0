import type { BudgetPlan } from '../../api/budget-plan.ts';
import { formatCents } from '../../formats/amount.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Section } from '../section.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from '../table.tsx';
import { lineName } from './plan-words.ts';

interface Props {
  readonly found: BudgetPlan;
}

/** Umschichtungen from one line of the plan to another, each with its reason. */
export const PlanTransfers = ({ found: { plan, lines } }: Props) => {
  const { transfers: words } = useTexts().plans;
  const language = useLanguage();
  if (plan.transfers.length === 0) return null;
  return (
    <Section id="umschichtungen" title={words.title}>
      <Table
        caption={words.caption}
        head={
          <>
            <ColumnHead>{words.from}</ColumnHead>
            <ColumnHead>{words.to}</ColumnHead>
            <ColumnHead>{words.rationale}</ColumnHead>
            <ColumnHead numeric>{words.amount}</ColumnHead>
          </>
        }
      >
        {plan.transfers.map(({ transferId, fromLineId, toLineId, rationale, amountCents }) => (
          <Row key={transferId}>
            <RowHead label={words.from}>{lineName(lines, fromLineId)}</RowHead>
            <Cell label={words.to}>{lineName(lines, toLineId)}</Cell>
            <Cell label={words.rationale}>{rationale}</Cell>
            <Cell label={words.amount} numeric>
              {formatCents(amountCents, language)}
            </Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
};
