import type pg from 'pg';

import type { PageText } from '../engine/copy-pages.ts';
import { copyPages } from '../engine/copy-pages.ts';
import { SHADOW } from '../engine/table-ddl.ts';
import type { Shadow } from './shadow.ts';

/** Pages put into words at a time: few enough that the server is not left waiting for the first of them. */
const AT_A_TIME = 1_000;

/**
 * Writes these pages as they are when their turn comes. A page that is folded further afterwards is dirty again, so it is
 * written again the next time.
 */
export const writePages = async (session: pg.ClientBase, shadow: Shadow, keys: readonly string[]): Promise<void> => {
  for (let first = 0; first < keys.length; first += AT_A_TIME) {
    await writeSome(session, shadow, keys.slice(first, first + AT_A_TIME));
  }
};

const writeSome = async (session: pg.ClientBase, shadow: Shadow, keys: readonly string[]): Promise<void> => {
  const { folding, written } = shadow;
  const texts = textsOf(shadow, keys);
  if (texts.length === 0) return;
  const { known = [], fresh = [] } = Object.groupBy(texts, ({ key }) => (written.has(key) ? 'known' : 'fresh'));
  for (const { key } of fresh) written.add(key);
  await copyPages(session, { schema: SHADOW, projection: folding.projection, fresh, known });
  shadow.flushed.push(...texts);
  shadow.pageLength = texts.reduce((length, { json }) => length + json.length, 0) / texts.length;
};

const textsOf = ({ folding: { pages } }: Shadow, keys: readonly string[]): readonly PageText[] =>
  keys.flatMap((key) => {
    const page = pages.get(key);
    return page === undefined ? [] : [{ key, ...page, json: JSON.stringify(page.view) }];
  });
