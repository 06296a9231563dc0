import { randomUUID } from 'node:crypto';

import { wording } from '../api/wording.ts';
import { AmendmentForm } from '../components/amending/amendment-form.tsx';
import { StepPage } from '../components/steps/step-page.tsx';
import { changeOperations, missingOperations } from '../forms/amending/operation-rows.ts';
import { operationField, operationsTyped } from '../forms/amending/operations-typed.ts';
import { showStep } from '../forms/steps/show-step.server.ts';
import { takeStep } from '../forms/steps/take-step.server.ts';
import { textAt, textOrNull } from '../forms/typed.ts';
import { isPossible } from '../possible-steps.ts';
import { visitorContext } from '../request/visitor.server.ts';
import { useTexts } from '../texts/texts.ts';
import type { Route } from './+types/propose-amendment.ts';

const wordingPath = (resolutionId: string): string => `/resolutions/${encodeURIComponent(resolutionId)}/wording`;

export const loader = async (visit: Route.LoaderArgs) => {
  const shown = await showStep(visit, ({ text }, today) => ({
    occurredOn: today,
    amendmentId: `antrag-${randomUUID().slice(0, 8)}`,
    baseVersion: String(text.version),
  }));
  const written = await visit.context.get(visitorContext).api.get(wordingPath(visit.params.resolutionId), wording);
  return { ...shown, written };
};

export const action = async ({ request, context, params: { resolutionId } }: Route.ActionArgs) => {
  const { items } = await context.get(visitorContext).api.get(wordingPath(resolutionId), wording);
  return takeStep({
    request,
    context,
    resolutionId,
    path: '/amendments',
    done: 'proposed',
    change: changeOperations(items),
    check: (typed, texts) => missingOperations(typed, items, texts),
    fieldOf: operationField,
    body: (read, typed) => ({
      occurredOn: read.day('occurredOn'),
      reason: textOrNull(typed, 'reason'),
      amendmentId: textAt(typed, 'amendmentId'),
      mover: { kind: read.choice('mover.kind'), name: read.text('mover.name') },
      baseVersion: Number(textAt(typed, 'baseVersion')),
      rationale: textOrNull(typed, 'rationale'),
      operations: operationsTyped(read, typed, items),
    }),
  });
};

const ProposeAmendmentPage = ({ loaderData: { found, written, today, form }, actionData }: Route.ComponentProps) => {
  const { steps, amending: words } = useTexts();
  const answer = actionData ?? form;
  return (
    <StepPage
      title={steps.amend}
      lead={words.lead(written.version)}
      found={found}
      answer={answer}
      isPossible={isPossible('amend', found)}
      save={words.save}
    >
      <AmendmentForm found={found} written={written} typed={answer.typed} today={today} />
    </StepPage>
  );
};

export default ProposeAmendmentPage;
