import type { BudgetPlan } from '../../api/budget-plan.ts';
import { formatCents } from '../../formats/amount.ts';
import { noteOption } from '../../forms/plan/note-typed.ts';
import type { Grant } from '../../request/grants.server.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { SelectInput } from '../forms/select-input.tsx';
import { targetName } from './plan-words.ts';

interface Props {
  readonly found: BudgetPlan;
  readonly grants: readonly Grant[];
}

/** Chooses a note that is in force: set on the plan, or under which a resolution granted its money. */
export const NoteInput = ({ found: { plan, lines }, grants }: Props) => {
  const texts = useTexts();
  const { forms: words } = texts.plans;
  const language = useLanguage();
  const notes = plan.notes.filter(({ lifted }) => !lifted);
  return (
    <SelectInput
      name="note"
      label={words.note}
      hint={notes.length + grants.length === 0 ? words.noNotes : undefined}
      options={[
        ...grants.map(
          ({ resolutionId, itemId, valueId, paper, label, amountCents }) =>
            [
              noteOption({ kind: 'granted', resolutionId, itemId, valueId }),
              words.grant(paper, label, formatCents(amountCents, language)),
            ] as const,
        ),
        ...notes.map(
          ({ noteId, target, amountCents, wording }) =>
            [
              noteOption({ kind: 'set', noteId }),
              `${targetName(lines, target, texts)}: ${formatCents(amountCents, language)}, ${wording}`,
            ] as const,
        ),
      ]}
    />
  );
};
