import { randomUUID } from 'node:crypto';

import { data, redirect } from 'react-router';

import { errorPage } from '../api/api.server.ts';
import { inbox, receipt } from '../api/inbox.ts';
import { openOpinions } from '../api/open-opinions.ts';
import { Alert } from '../components/alert.tsx';
import { InboxFilter } from '../components/inbox-filter.tsx';
import { InboxTable } from '../components/inbox-table.tsx';
import { OpenOpinionsSection } from '../components/open-opinions-section.tsx';
import { Paging } from '../components/paging.tsx';
import { dayOf } from '../formats/day.ts';
import { formOf, formText } from '../request/form.ts';
import { inboxHref, inboxPath, openOpinionsPath, readInboxQuery } from '../request/inbox-query.ts';
import { lastPageInstead } from '../request/page-number.ts';
import { signedIn, visitorContext } from '../request/visitor.server.ts';
import { useTexts } from '../texts/texts.ts';
import type { Route } from './+types/inbox.ts';

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const visitor = context.get(visitorContext);
  const { role, department, csrfToken } = signedIn(visitor, request);
  const { searchParams } = new URL(request.url);
  const query = readInboxQuery(searchParams);

  const fresh = await visitor.api.ask({ path: inboxPath(query), decode: inbox });
  // A list that lags behind is better than none; what was done is saved in any case.
  if (!fresh.ok && query.after === null) throw errorPage(fresh.problem, request);
  const found = fresh.ok ? fresh.value : await visitor.api.get(inboxPath({ ...query, after: null }), inbox);
  const lastPage = lastPageInstead(found);
  if (lastPage !== null) throw redirect(inboxHref(query, { page: lastPage }));
  const opinions = await visitor.api.get(openOpinionsPath(query), openOpinions);
  const lastOpinions = lastPageInstead(opinions);
  if (lastOpinions !== null) throw redirect(inboxHref(query, { page: query.page, opinionsPage: lastOpinions }));

  return {
    query,
    opinions,
    isBehind: !fresh.ok,
    done: searchParams.get('bestaetigt'),
    department: role === 'department' ? department : null,
    mayAcknowledge: role === 'department',
    csrfToken,
    today: dayOf(new Date()),
    total: found.total,
    page: found.page,
    pageSize: found.pageSize,
    // One key for each rendered button: pressed twice or sent again, the task is acknowledged once.
    rows: found.rows.map((task) => ({ ...task, idempotencyKey: randomUUID() })),
  };
};

export const action = async ({ request, context }: Route.ActionArgs) => {
  const visitor = context.get(visitorContext);
  signedIn(visitor, request);
  const form = await formOf(request);
  const forwardingId = formText(form, 'weiterleitung');
  const idempotencyKey = formText(form, 'vorgang');
  if (forwardingId === '' || idempotencyKey === '') return data({ refusal: null }, { status: 422 });

  const answer = await visitor.api.ask({
    method: 'POST',
    path: `/tasks/${encodeURIComponent(forwardingId)}/acknowledgement`,
    body: { occurredOn: dayOf(new Date()) },
    csrfToken: formText(form, 'csrf'),
    idempotencyKey,
    decode: receipt,
  });
  if (answer.ok) {
    const query = readInboxQuery(new URL(request.url).searchParams);
    const shown = inboxHref(query, { page: query.page, after: answer.value.position });
    return redirect(`${shown}&bestaetigt=${encodeURIComponent(forwardingId)}`);
  }
  const { status, title, detail } = answer.problem;
  if (status === 401) throw errorPage(answer.problem, request);
  return data({ refusal: detail ?? title }, { status });
};

const InboxPage = ({ loaderData, actionData }: Route.ComponentProps) => {
  const texts = useTexts();
  const { inbox: words } = texts;
  const { department, query, rows, total, opinions, done, isBehind } = loaderData;
  const title = department === null ? words.title : words.titleFor(department);
  return (
    <>
      <title>{texts.titleOf(title)}</title>
      <h1 className="kern-heading-large">{title}</h1>
      <Outcome refusal={actionData} done={done} isBehind={isBehind} />
      <p className="kern-body">{department === null ? words.leadAll : words.lead}</p>
      <OpenOpinionsSection
        found={opinions}
        mayAnswer={loaderData.mayAcknowledge}
        today={loaderData.today}
        hrefOf={(opinionsPage) => inboxHref(query, { page: query.page, opinionsPage })}
      />
      <InboxFilter query={query} />
      <section aria-labelledby="treffer">
        <h2 id="treffer" className="kern-heading-small">
          {words.found(total)}
        </h2>
        {rows.length === 0 ? (
          <Alert kind="info" title={opinions.total === 0 ? words.emptyTitle : words.found(0)}>
            <p className="kern-body">{words.empty}</p>
          </Alert>
        ) : (
          <InboxTable {...loaderData} />
        )}
        <Paging {...loaderData} hrefOf={(page) => inboxHref(query, { page, opinionsPage: query.opinionsPage })} />
      </section>
    </>
  );
};

interface OutcomeProps {
  /** Undefined: nothing was sent, or it was recorded. */
  readonly refusal: { readonly refusal: string | null } | undefined;
  readonly done: string | null;
  readonly isBehind: boolean;
}

/** What came of an acknowledgement. */
const Outcome = ({ refusal, done, isBehind }: OutcomeProps) => {
  const { inbox: words } = useTexts();
  if (refusal !== undefined) {
    return (
      <Alert kind="danger" title={words.refusedTitle} focused>
        <p className="kern-body">{refusal.refusal === null ? words.formIncomplete : words.refused}</p>
        {refusal.refusal !== null && <p className="kern-body kern-body--small">{refusal.refusal}</p>}
      </Alert>
    );
  }
  if (done === null) return null;
  return (
    <Alert kind="success" title={words.doneTitle} focused>
      <p className="kern-body">{isBehind ? words.doneNotShown : words.done}</p>
    </Alert>
  );
};

export default InboxPage;
