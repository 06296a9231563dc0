import { findings } from '../api/findings.ts';
import { Alert } from '../components/alert.tsx';
import { TextArea } from '../components/forms/text-area.tsx';
import { TextInput } from '../components/forms/text-input.tsx';
import { StepPage } from '../components/steps/step-page.tsx';
import { showStep } from '../forms/steps/show-step.server.ts';
import { takeStep } from '../forms/steps/take-step.server.ts';
import { visitorContext } from '../request/visitor.server.ts';
import { useTexts } from '../texts/texts.ts';
import type { Route } from './+types/settle-finding.ts';

export const loader = async (visit: Route.LoaderArgs) => {
  const { resolutionId, findingId } = visit.params;
  const shown = await showStep(visit, (_, today) => ({ occurredOn: today }));
  const search = new URLSearchParams({ paper: resolutionId, settled: 'false', pageSize: '200' });
  const { rows } = await visit.context.get(visitorContext).api.get(`/findings?${search.toString()}`, findings);
  return { ...shown, finding: rows.find((row) => row.findingId === findingId) ?? null };
};

export const action = ({ request, context, params: { resolutionId, findingId } }: Route.ActionArgs) =>
  takeStep({
    request,
    context,
    resolutionId,
    path: `/findings/${encodeURIComponent(findingId)}/settlement`,
    done: 'settled',
    body: (read) => ({ occurredOn: read.day('occurredOn'), reason: read.text('reason') }),
  });

const SettleFindingPage = ({ loaderData: { found, today, form, finding }, actionData }: Route.ComponentProps) => {
  const { findings: words, forms } = useTexts();
  if (finding === null) return <Alert kind="info" title={words.gone} />;
  return (
    <StepPage
      title={words.settleTitle}
      lead={finding.message}
      found={found}
      answer={actionData ?? form}
      isPossible
      save={words.settle}
    >
      <TextArea name="reason" label={words.reason} hint={words.reasonHint} />
      <TextInput name="occurredOn" type="date" label={forms.day} hint={forms.dayHint} max={today} />
    </StepPage>
  );
};

export default SettleFindingPage;
