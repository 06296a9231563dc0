import { randomUUID } from 'node:crypto';

import { DraftForm } from '../components/drafting/draft-form.tsx';
import { dayOf } from '../formats/day.ts';
import { emptyRow } from '../forms/draft/draft-rows.ts';
import { takeDraft } from '../forms/draft/take-draft.server.ts';
import { freshForm } from '../forms/form-answer.ts';
import { typedIn, withRows } from '../forms/typed.ts';
import { formOf } from '../request/form.ts';
import { officeOnly } from '../request/office.server.ts';
import { preferencesContext } from '../request/preferences.server.ts';
import { visitorContext } from '../request/visitor.server.ts';
import { textsIn, useTexts } from '../texts/texts.ts';
import type { Route } from './+types/draft-paper.ts';

export const loader = ({ request, context }: Route.LoaderArgs) => {
  officeOnly(context.get(visitorContext), request);
  const today = dayOf(new Date());
  const typed = withRows({ occurredOn: today, visibility: 'public' }, 'items', [emptyRow([], '1')]);
  return { today, form: freshForm({ typed, key: randomUUID(), revision: null }) };
};

export const action = async ({ request, context }: Route.ActionArgs) => {
  const visitor = context.get(visitorContext);
  officeOnly(visitor, request);
  const texts = textsIn(context.get(preferencesContext).language);
  return takeDraft({ typed: typedIn(await formOf(request)), visitor, request, texts, resolutionId: null });
};

const DraftPaperPage = ({ loaderData: { form, today }, actionData }: Route.ComponentProps) => {
  const texts = useTexts();
  const { drafting: words } = texts;
  return (
    <>
      <title>{texts.titleOf(words.newTitle)}</title>
      <h1 className="kern-heading-large">{words.newTitle}</h1>
      <p className="kern-body">{words.lead}</p>
      <DraftForm
        answer={actionData?.form ?? form}
        what="new"
        today={today}
        isPreviewed={actionData?.isPreviewed ?? false}
      />
    </>
  );
};

export default DraftPaperPage;
