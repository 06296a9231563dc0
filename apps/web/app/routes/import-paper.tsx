import { randomUUID } from 'node:crypto';

import { data } from 'react-router';

import { errorPage } from '../api/api.server.ts';
import { imported } from '../api/import.ts';
import { DraftForm } from '../components/drafting/draft-form.tsx';
import { ImportForm } from '../components/importing/import-form.tsx';
import { ImportPreview } from '../components/importing/import-preview.tsx';
import { dayOf } from '../formats/day.ts';
import { typedItems } from '../forms/draft/draft-typed.ts';
import { formAgain, freshForm } from '../forms/form-answer.ts';
import { localRefusal, refusalOf } from '../forms/refusal.ts';
import { formOf, formText } from '../request/form.ts';
import { officeOnly } from '../request/office.server.ts';
import { preferencesContext } from '../request/preferences.server.ts';
import { visitorContext } from '../request/visitor.server.ts';
import { textsIn, useTexts } from '../texts/texts.ts';
import type { Route } from './+types/import-paper.ts';

export const loader = ({ request, context }: Route.LoaderArgs) => {
  officeOnly(context.get(visitorContext), request);
  return { today: dayOf(new Date()), form: freshForm({ typed: {}, key: randomUUID(), revision: null }) };
};

export const action = async ({ request, context }: Route.ActionArgs) => {
  const visitor = context.get(visitorContext);
  officeOnly(visitor, request);
  const texts = textsIn(context.get(preferencesContext).language);
  const sent = await formOf(request);
  const file = sent.get('datei');
  if (!(file instanceof File) || file.size === 0) {
    const refusal = localRefusal([{ name: 'datei', message: texts.importing.missing }], texts);
    return data({ refused: formAgain({}, { refusal }), read: null, draft: null }, { status: 422 });
  }
  const answer = await visitor.api.ask({
    method: 'POST',
    path: `/imports?${new URLSearchParams({ name: file.name }).toString()}`,
    file,
    csrfToken: formText(sent, 'csrf'),
    decode: imported,
  });
  if (!answer.ok) {
    const { problem } = answer;
    if (problem.status === 401) throw errorPage(problem, request);
    const refusal = refusalOf({ problem, texts });
    return data({ refused: formAgain({}, { refusal }), read: null, draft: null }, { status: problem.status });
  }
  return { refused: null, read: answer.value, draft: draftForm(answer.value) };
};

/** The form of a new paper, filled in with what the file says. */
const draftForm = ({ draft }: ReturnType<typeof imported>) =>
  draft === null
    ? null
    : freshForm({
        typed: {
          paper: draft.paper ?? '',
          title: draft.title ?? '',
          visibility: 'public',
          occurredOn: draft.occurredOn ?? dayOf(new Date()),
          ...typedItems(draft.items),
        },
        key: randomUUID(),
        revision: null,
      });

const ImportPaperPage = ({ loaderData: { form, today }, actionData }: Route.ComponentProps) => {
  const texts = useTexts();
  const { importing: words } = texts;
  const read = actionData?.read ?? null;
  const draft = actionData?.draft ?? null;
  return (
    <>
      <title>{texts.titleOf(words.title)}</title>
      <h1 className="kern-heading-large">{words.title}</h1>
      <p className="kern-body">{words.lead}</p>
      <ImportForm answer={actionData?.refused ?? form} />
      {read !== null && (
        <>
          <ImportPreview read={read} />
          <h2 className="kern-heading-medium">{words.draft}</h2>
          <p className="kern-body">{draft === null ? words.noDraft : words.draftLead}</p>
          {draft !== null && (
            <DraftForm answer={draft} what="new" today={today} isPreviewed={false} action="/vorlagen/neu" />
          )}
        </>
      )}
    </>
  );
};

export default ImportPaperPage;
