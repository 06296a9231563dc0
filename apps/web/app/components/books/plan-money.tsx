import { Link } from 'react-router';

import type { BudgetPlan } from '../../api/budget-plan.ts';
import { formatCents } from '../../formats/amount.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Section } from '../section.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from '../table.tsx';
import { lineName, targetName } from './plan-words.ts';

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
