import { PlanStepPage } from '../components/books/plan-step-page.tsx';
import { SelectInput } from '../components/forms/select-input.tsx';
import { TextArea } from '../components/forms/text-area.tsx';
import { TextInput } from '../components/forms/text-input.tsx';
import { showPlanStep } from '../forms/plan/show-plan-step.server.ts';
import { takePlanStep } from '../forms/plan/take-plan-step.server.ts';
import { textAt } from '../forms/typed.ts';
import { useTexts } from '../texts/texts.ts';
import type { Route } from './+types/transfer-money.ts';

export const loader = (visit: Route.LoaderArgs) => showPlanStep(visit);

export const action = ({ request, context, params: { planId } }: Route.ActionArgs) =>
  takePlanStep({
    ...{ request, context, planId, path: '/transfers', done: 'transferred' },
    body: (read, typed) => ({
      transferId: `umschichtung-${textAt(typed, 'vorgang')}`,
      fromLineId: read.choice('fromLineId'),
      toLineId: read.choice('toLineId'),
      amountCents: read.cents('amountCents'),
      rationale: read.text('rationale'),
    }),
  });

const TransferMoneyPage = ({ loaderData: { found, today, form }, actionData }: Route.ComponentProps) => {
  const { steps, forms: words } = useTexts().plans;
  const lines = found.lines.map(({ lineId, label, year }) => [lineId, words.line(lineId, label, year)] as const);
  return (
    <PlanStepPage
      title={steps.transfer}
      lead={words.transferLead}
      found={found}
      today={today}
      answer={actionData ?? form}
      save={words.transferSave}
    >
      <SelectInput name="fromLineId" label={words.from} options={lines} />
      <SelectInput name="toLineId" label={words.to} options={lines} />
      <TextInput name="amountCents" label={words.amount} hint={words.amountHint} inputMode="decimal" maxLength={30} />
      <TextArea name="rationale" label={words.rationale} />
    </PlanStepPage>
  );
};

export default TransferMoneyPage;
