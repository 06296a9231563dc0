import { Link } from 'react-router';

import type { BudgetPlan } from '../../api/budget-plan.ts';
import { formatCents } from '../../formats/amount.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Section } from '../section.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from '../table.tsx';
import { targetName } from './plan-words.ts';

interface Props {
  readonly found: BudgetPlan;
  /** The office finds the form beside each note. */
  readonly isOffice: boolean;
}

/** Sperrvermerke that were set on the plan, in force or lifted. */
export const PlanNotes = ({ found: { plan, lines }, isOffice }: Props) => {
  const texts = useTexts();
  const { notes: words } = texts.plans;
  const language = useLanguage();
  if (plan.notes.length === 0) return null;
  const path = `/haushalt/plaene/${encodeURIComponent(plan.planId)}/aufhebung`;
  return (
    <Section id="sperrvermerke" title={words.title}>
      <Table
        caption={words.caption}
        head={
          <>
            <ColumnHead>{words.target}</ColumnHead>
            <ColumnHead>{words.wording}</ColumnHead>
            <ColumnHead numeric>{words.amount}</ColumnHead>
            <ColumnHead>{words.state}</ColumnHead>
          </>
        }
      >
        {plan.notes.map(({ noteId, target, amountCents, wording, lifted }) => (
          <Row key={noteId}>
            <RowHead label={words.target}>{targetName(lines, target, texts)}</RowHead>
            <Cell label={words.wording}>{wording}</Cell>
            <Cell label={words.amount} numeric>
              {formatCents(amountCents, language)}
            </Cell>
            <Cell label={words.state}>
              {lifted ? words.lifted : words.inForce}
              {isOffice && !lifted && (
                <>
                  {', '}
                  <Link className="kern-link" to={`${path}?${new URLSearchParams({ sperre: noteId }).toString()}`}>
                    {words.lift}
                    <span className="spoken"> {targetName(lines, target, texts)}</span>
                  </Link>
                </>
              )}
            </Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
};
