import { pageIn } from './page-number.ts';

/** Views of the inbox under the names that stand in the address. */
const views = { offen: 'open', bestaetigt: 'acknowledged', alle: 'all' } as const;

export type InboxView = (typeof views)[keyof typeof views];

export interface InboxQuery {
  readonly view: InboxView;
  readonly recipient: string;
  readonly page: number;
  /** Of the opinions still to come, which are a list of their own. */
  readonly opinionsPage: number;
  /** Wait until the list shows what was done at this place in the log; null: show what is there. */
  readonly after: string | null;
}

export const inboxViews = Object.values(views);

export const readInboxQuery = (search: URLSearchParams): InboxQuery => {
  const view = search.get('ansicht');
  const after = search.get('nach');
  return {
    view: view === 'bestaetigt' || view === 'alle' ? views[view] : 'open',
    recipient: (search.get('empfaenger') ?? '').trim().slice(0, 200),
    page: pageIn(search),
    opinionsPage: pageIn(search, 'stellungnahmen'),
    after: after !== null && /^\d{1,19}$/.test(after) ? after : null,
  };
};

export const inboxHref = (query: InboxQuery, change: Partial<InboxQuery>): string => {
  const next = { ...query, page: 1, opinionsPage: 1, after: null, ...change };
  const name = Object.entries(views).find(([, view]) => view === next.view)?.[0] ?? 'offen';
  const search = new URLSearchParams({ ansicht: name });
  if (next.recipient !== '') search.set('empfaenger', next.recipient);
  if (next.page > 1) search.set('seite', String(next.page));
  if (next.opinionsPage > 1) search.set('stellungnahmen', String(next.opinionsPage));
  if (next.after !== null) search.set('nach', next.after);
  return `/eingang?${search.toString()}`;
};

export const inboxPath = (query: InboxQuery): string => {
  const search = new URLSearchParams({ state: query.view, page: String(query.page), pageSize: '20' });
  if (query.recipient !== '') search.set('recipient', query.recipient);
  if (query.after !== null) search.set('after', query.after);
  return `/inbox?${search.toString()}`;
};

export const openOpinionsPath = ({ opinionsPage }: InboxQuery): string =>
  `/opinions/open?${new URLSearchParams({ page: String(opinionsPage), pageSize: '20' }).toString()}`;
