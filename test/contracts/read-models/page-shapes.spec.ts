import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import type { EventStore } from '#event-store';
import type { RecordedEvent } from '#kernel';
import { position } from '#kernel';

import { allProjections } from '../../../libs/read-models/src/council-projections.ts';
import { freshFold } from './fresh-fold.ts';

interface PageShape {
  readonly version: number;
  readonly sha256: string;
}

const path = (name: string): string => join(import.meta.dirname, name);

/** A log written once and never again, so that a difference can only come from the projection. */
const frozenLog = (): Pick<EventStore, 'readAll'> => {
  const stored = JSON.parse(readFileSync(path('frozen-log.json'), 'utf8')) as (RecordedEvent & { position: string })[];
  const log = stored.map((event) => ({ ...event, position: position(event.position) }));
  return {
    readAll: ({ after, limit }) =>
      Promise.resolve(log.filter((event) => event.position > after).slice(0, limit) as RecordedEvent[]),
  };
};

const known = JSON.parse(readFileSync(path('page-shapes.json'), 'utf8')) as Readonly<Record<string, PageShape>>;

const shapes = async (): Promise<Readonly<Record<string, PageShape>>> =>
  Object.fromEntries(
    await Promise.all(
      allProjections.map(async (projection) => {
        const pages = await freshFold(frozenLog() as EventStore, projection);
        const sha256 = createHash('sha256').update(JSON.stringify(pages)).digest('hex');
        return [projection.name, { version: projection.version, sha256 }] as const;
      }),
    ),
  );

describe('the pages of a log that never changes', () => {
  it.each(allProjections.map(({ name, version }) => ({ name, version })))(
    'of $name are the same as ever in version $version; other pages need a higher version, which rebuilds them',
    async ({ name }) => {
      const found = await shapes();
      // After raising a version: UPDATE_PAGE_SHAPES=1 npm test -- --testPathPatterns page-shapes
      if (process.env['UPDATE_PAGE_SHAPES'] === '1' && known[name]?.version !== found[name]?.version) {
        writeFileSync(path('page-shapes.json'), `${JSON.stringify(found, null, 2)}\n`);
      } else {
        expect(found[name]).toEqual(known[name]);
      }
    },
  );
});
