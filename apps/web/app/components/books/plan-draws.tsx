import { Link } from 'react-router';

import type { BudgetPlan } from '../../api/budget-plan.ts';
import { formatCents } from '../../formats/amount.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Section } from '../section.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from '../table.tsx';
import { targetName } from './plan-words.ts';

interface Props {
  readonly found: BudgetPlan;
}

/** Entnahmen: each leads to the paper that takes the money. */
export const PlanDraws = ({ found: { plan, lines } }: Props) => {
  const texts = useTexts();
  const { draws: words } = texts.plans;
  const language = useLanguage();
  if (plan.draws.length === 0) return null;
  return (
    <Section id="entnahmen" title={words.title}>
      <Table
        caption={words.caption}
        head={
          <>
            <ColumnHead>{words.resolution}</ColumnHead>
            <ColumnHead>{words.source}</ColumnHead>
            <ColumnHead>{words.purpose}</ColumnHead>
            <ColumnHead numeric>{words.amount}</ColumnHead>
          </>
        }
      >
        {plan.draws.map(({ resolutionId, source, purpose, amountCents }, index) => (
          <Row key={index}>
            <RowHead label={words.resolution}>
              <Link className="kern-link" to={`/vorlagen/${encodeURIComponent(resolutionId)}`}>
                {resolutionId}
              </Link>
            </RowHead>
            <Cell label={words.source}>{targetName(lines, source, texts)}</Cell>
            <Cell label={words.purpose}>{words.purposes[purpose]}</Cell>
            <Cell label={words.amount} numeric>
              {formatCents(amountCents, language)}
            </Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
};
