import { randomUUID } from 'node:crypto';

import { resolution } from '../api/resolution.ts';
import { wording } from '../api/wording.ts';
import { DraftForm } from '../components/drafting/draft-form.tsx';
import { NotNow } from '../components/forms/not-now.tsx';
import { dayOf } from '../formats/day.ts';
import { typedItems } from '../forms/draft/draft-typed.ts';
import { takeDraft } from '../forms/draft/take-draft.server.ts';
import { freshForm } from '../forms/form-answer.ts';
import { typedIn } from '../forms/typed.ts';
import { formOf } from '../request/form.ts';
import { officeOnly } from '../request/office.server.ts';
import { preferencesContext } from '../request/preferences.server.ts';
import { visitorContext } from '../request/visitor.server.ts';
import { textsIn, useTexts } from '../texts/texts.ts';
import type { Route } from './+types/revise-draft.ts';

export const loader = async ({ request, context, params }: Route.LoaderArgs) => {
  const visitor = context.get(visitorContext);
  officeOnly(visitor, request);
  const path = `/resolutions/${encodeURIComponent(params.resolutionId)}`;
  const found = await visitor.api.get(path, resolution);
  const written = await visitor.api.get(`${path}/wording`, wording);
  const today = dayOf(new Date());
  const typed = { title: found.title, occurredOn: today, ...typedItems(written.items) };
  return { found, today, form: freshForm({ typed, key: randomUUID(), revision: written.revision }) };
};

export const action = async ({ request, context, params }: Route.ActionArgs) => {
  const visitor = context.get(visitorContext);
  officeOnly(visitor, request);
  const texts = textsIn(context.get(preferencesContext).language);
  const typed = typedIn(await formOf(request));
  return takeDraft({ typed, visitor, request, texts, resolutionId: params.resolutionId });
};

const ReviseDraftPage = ({ loaderData: { found, form, today }, actionData }: Route.ComponentProps) => {
  const texts = useTexts();
  const title = texts.drafting.reviseTitle(found.paper);
  return (
    <>
      <title>{texts.titleOf(title)}</title>
      <h1 className="kern-heading-large">{title}</h1>
      {found.status === 'draft' || actionData !== undefined ? (
        <DraftForm
          answer={actionData?.form ?? form}
          what="revision"
          today={today}
          isPreviewed={actionData?.isPreviewed ?? false}
        />
      ) : (
        <NotNow found={found} />
      )}
    </>
  );
};

export default ReviseDraftPage;
