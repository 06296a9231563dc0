import { pageIn } from './page-number.ts';

/** Views of the findings under the names that stand in the address. */
const views = { offen: 'open', erledigt: 'settled', alle: 'all' } as const;

export type FindingsView = (typeof views)[keyof typeof views];

export interface FindingsQuery {
  readonly view: FindingsView;
  readonly page: number;
}

export const findingsViews = Object.values(views);

export const readFindingsQuery = (search: URLSearchParams): FindingsQuery => {
  const view = search.get('ansicht');
  return { view: view === 'erledigt' || view === 'alle' ? views[view] : 'open', page: pageIn(search) };
};

export const findingsHref = ({ view, page }: FindingsQuery): string => {
  const name = Object.entries(views).find(([, one]) => one === view)?.[0] ?? 'offen';
  const search = new URLSearchParams({ ansicht: name });
  if (page > 1) search.set('seite', String(page));
  return `/auffaelligkeiten?${search.toString()}`;
};

export const findingsPath = ({ view, page }: FindingsQuery): string => {
  const search = new URLSearchParams({ page: String(page), pageSize: '20' });
  if (view !== 'all') search.set('settled', String(view === 'settled'));
  return `/findings?${search.toString()}`;
};
