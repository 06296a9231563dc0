import type pg from 'pg';

import type { PageText } from '../engine/copy-pages.ts';
import { copyPages } from '../engine/copy-pages.ts';
import { SHADOW } from '../engine/table-ddl.ts';
import type { Shadow } from './shadow.ts';

/**
 * Writes what changed: everything, or what has been quiet since the last flush, because a paper that is dealt with today
 * is dealt with again a moment later. What is folded while the rows are on their way is left to the next time.
 */
export const flush = async (session: pg.ClientBase, shadow: Shadow, what: 'all' | 'quiet'): Promise<void> => {
  const { folding, written } = shadow;
  const texts = textsOf(shadow, what === 'all' ? takeAll(shadow) : takeQuiet(shadow));
  if (texts.length === 0) return;
  const { known = [], fresh = [] } = Object.groupBy(texts, ({ key }) => (written.has(key) ? 'known' : 'fresh'));
  for (const { key } of fresh) written.add(key);
  await copyPages(session, { schema: SHADOW, projection: folding.projection, fresh, known });
  shadow.flushed = texts;
  shadow.pageLength = texts.reduce((length, { json }) => length + json.length, 0) / texts.length;
};

const takeAll = ({ folding: { dirty }, resting }: Shadow): readonly string[] => {
  const keys = [...new Set([...resting, ...dirty])];
  resting.clear();
  dirty.clear();
  return keys;
};

const takeQuiet = ({ folding: { dirty }, resting }: Shadow): readonly string[] => {
  const quiet = [...resting].filter((key) => !dirty.has(key));
  resting.clear();
  for (const key of dirty) resting.add(key);
  dirty.clear();
  return quiet;
};

const textsOf = ({ folding: { pages } }: Shadow, keys: readonly string[]): readonly PageText[] =>
  keys.flatMap((key) => {
    const page = pages.get(key);
    return page === undefined ? [] : [{ key, ...page, json: JSON.stringify(page.view) }];
  });
