import type { BudgetPlan } from '../../api/budget-plan.ts';
import { formatCents } from '../../formats/amount.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Section } from '../section.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from '../table.tsx';
import { targetName } from './plan-words.ts';

interface Props {
  readonly found: BudgetPlan;
}

/** Freigaben of their own, beside what the approval releases. */
export const PlanReleases = ({ found: { plan, lines } }: Props) => {
  const texts = useTexts();
  const { releases: words } = texts.plans;
  const language = useLanguage();
  if (plan.releases.length === 0) return null;
  return (
    <Section id="freigaben" title={words.title}>
      <Table
        caption={words.caption}
        head={
          <>
            <ColumnHead>{words.target}</ColumnHead>
            <ColumnHead numeric>{words.amount}</ColumnHead>
          </>
        }
      >
        {plan.releases.map(({ releaseId, target, amountCents }) => (
          <Row key={releaseId}>
            <RowHead label={words.target}>{targetName(lines, target, texts)}</RowHead>
            <Cell label={words.amount} numeric>
              {formatCents(amountCents, language)}
            </Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
};
