import type { BudgetPlan } from '../../api/budget-plan.ts';
import { formatCents } from '../../formats/amount.ts';
import { targetOption } from '../../forms/plan/target-typed.ts';
import type { Grant } from '../../request/grants.server.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { SelectInput } from '../forms/select-input.tsx';

interface Props {
  readonly found: BudgetPlan;
  readonly grants: readonly Grant[];
}

/** Chooses a line of the plan, or money that a resolution grants. */
export const TargetInput = ({ found: { lines }, grants }: Props) => {
  const { forms: words } = useTexts().plans;
  const language = useLanguage();
  return (
    <SelectInput
      name="target"
      label={words.target}
      hint={words.targetHint}
      options={[
        ...grants.map(
          ({ resolutionId, itemId, valueId, paper, label, amountCents }) =>
            [
              targetOption({ kind: 'grant', resolutionId, itemId, valueId }),
              words.grant(paper, label, formatCents(amountCents, language)),
            ] as const,
        ),
        ...lines.map(
          ({ lineId, label, year }) =>
            [targetOption({ kind: 'line', lineId }), words.line(lineId, label, year)] as const,
        ),
      ]}
    />
  );
};
