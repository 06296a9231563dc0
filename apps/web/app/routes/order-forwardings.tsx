import { randomUUID } from 'node:crypto';

import { wording } from '../api/wording.ts';
import { HiddenInput } from '../components/forms/hidden-input.tsx';
import { IntentButton } from '../components/forms/intent-button.tsx';
import { SelectInput } from '../components/forms/select-input.tsx';
import { TextInput } from '../components/forms/text-input.tsx';
import { CleanText } from '../components/clean-text.tsx';
import { DayFields } from '../components/steps/day-fields.tsx';
import { StepPage } from '../components/steps/step-page.tsx';
import { changeForwardings, emptyForwarding, forwardingsTyped, unknownItems } from '../forms/steps/forwarding-rows.ts';
import { showStep } from '../forms/steps/show-step.server.ts';
import { takeStep } from '../forms/steps/take-step.server.ts';
import { rowsBelow, textOrNull, withRows } from '../forms/typed.ts';
import { isPossible } from '../possible-steps.ts';
import { visitorContext } from '../request/visitor.server.ts';
import { useTexts } from '../texts/texts.ts';
import type { Route } from './+types/order-forwardings.ts';

/** The id of a task for ever: the paper's, and something that no other task of it has. */
const freshId = (resolutionId: string) => (): string => `${resolutionId}-${randomUUID().slice(0, 8)}`.toLowerCase();

export const loader = (visit: Route.LoaderArgs) =>
  showStep(visit, ({ resolutionId }, today) =>
    withRows({ occurredOn: today }, 'forwardings', [emptyForwarding(freshId(resolutionId)())]),
  );

export const action = async ({ request, context, params: { resolutionId } }: Route.ActionArgs) => {
  const path = `/resolutions/${encodeURIComponent(resolutionId)}/wording`;
  const { items } = await context.get(visitorContext).api.get(path, wording);
  return takeStep({
    request,
    context,
    resolutionId,
    path: '/forwardings',
    done: 'forwarded',
    change: changeForwardings(freshId(resolutionId)),
    check: (typed, texts) => unknownItems(typed, items, texts),
    fieldOf: (pointer) => {
      const [, row] = /^\/forwardings\/(\d+)\/itemIds/.exec(pointer) ?? [];
      return row === undefined ? null : `forwardings.${row}.items`;
    },
    body: (read, typed) => ({
      occurredOn: read.day('occurredOn'),
      reason: textOrNull(typed, 'reason'),
      forwardings: forwardingsTyped(read, typed, items),
    }),
  });
};

const OrderForwardingsPage = ({ loaderData: { found, today, form }, actionData }: Route.ComponentProps) => {
  const { steps, stepForms: words } = useTexts();
  const answer = actionData ?? form;
  const rows = rowsBelow(answer.typed, 'forwardings');
  return (
    <StepPage
      title={steps.forward}
      found={found}
      answer={answer}
      isPossible={isPossible('forward', found)}
      save={words.forwardSave}
    >
      <DayFields today={today} />
      {rows.map((row, index) => (
        <Recipient key={row['forwardingId'] ?? index} index={index} isOnly={rows.length === 1} />
      ))}
      <p>
        <IntentButton intent="empfaenger">{words.addRecipient}</IntentButton>
      </p>
      <details>
        <summary className="summary">{words.forwardItems}</summary>
        <CleanText items={found.text.clean} />
      </details>
    </StepPage>
  );
};

const Recipient = ({ index, isOnly }: { readonly index: number; readonly isOnly: boolean }) => {
  const { stepForms: words } = useTexts();
  const at = `forwardings.${index}`;
  const name = words.recipient(index + 1);
  return (
    <fieldset className="kern-fieldset form-card">
      <legend className="kern-label kern-label--large">{name}</legend>
      <div className="kern-fieldset__body order-form__head">
        <HiddenInput name={`${at}.forwardingId`} />
        <TextInput name={`${at}.recipient`} label={words.recipientName} maxLength={200} />
        <SelectInput name={`${at}.purpose`} label={words.purpose} options={words.purposes} />
        <TextInput name={`${at}.items`} label={words.items} hint={words.itemsHint} />
        <TextInput name={`${at}.dueOn`} type="date" label={words.dueOn} optional />
        {!isOnly && (
          <p>
            <IntentButton intent={`empfaenger-weg:${index}`} kind="tertiary" small of={`(${name})`}>
              {words.removeRecipient}
            </IntentButton>
          </p>
        )}
      </div>
    </fieldset>
  );
};

export default OrderForwardingsPage;
