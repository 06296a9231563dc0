import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { CommandIdReused, createKurrentdbEventStore } from '#event-store';
import { START, streamName } from '#kernel';

import { standInStore } from './kurrentdb-stand-in-store.ts';
import type { StandInStore } from './kurrentdb-stand-in-store.ts';
import { aStream, everythingAfter, request, started, write } from './requests.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const record = (more: { readonly type?: string; readonly data?: string; readonly metadata?: string } = {}) => ({
  id: randomUUID(),
  type: more.type ?? 'ItemStruck',
  isJson: true,
  data: bytes(more.data ?? '{}'),
  metadata: bytes(more.metadata ?? ''),
});

const ours = '{"commandId":"7f0c3d8e-2b57-4f7e-9b7e-0d0a5c1d8a11","schemaVersion":"1","version":"1","metadata":"{}"}';

describe('what others write to a KurrentDB server (stand-in)', () => {
  describe('beside our log', () => {
    const opened = standInStore();

    it('is not shown: other logs, other programs, and what the server writes itself', async () => {
      const { server, store } = opened();
      const before = await store.head();
      server.log.plant('orders-1', record({ type: 'OrderPlaced' }));
      server.log.plant('otherlog.resolution-1', record({ metadata: 'nonsense' }));
      for (let count = 0; count < 60; count += 1) server.log.plant('orders-2', record());
      const order = started(aStream(), 2);
      await store.append(order);
      server.log.plant('orders-1', record());

      const read = await everythingAfter(store, before, 1);

      expect(read.map(({ commandId }) => commandId)).toEqual([order.commandId, order.commandId]);
      expect(await store.head()).toBe(read[1]?.position);
      expect(await store.readAll({ after: START, limit: 10 })).toEqual(read);
    });

    it('keeps two logs apart', async () => {
      const { server, store } = opened();
      const neighbour = createKurrentdbEventStore({ url: server.url, log: 'neighbour' });
      const stream = aStream();
      await store.append(started(stream, 2));

      expect(await neighbour.head()).toBe(START);
      expect(await neighbour.readStream({ stream, limit: 10 })).toEqual([]);
      expect(await neighbour.append(started(stream, 1))).toMatchObject({ versions: [{ stream, version: 1 }] });
      expect((await neighbour.identity()).logId).not.toBe((await store.identity()).logId);
      expect(await store.readStream({ stream, limit: 10 })).toHaveLength(2);
      await neighbour.close();
    });
  });

  const unreadable: readonly (readonly [string, ReturnType<typeof record>, string])[] = [
    ['broken JSON', record({ data: '{"a":', metadata: ours }), 'data'],
    ['a list instead of an object', record({ data: '[1]', metadata: ours }), 'data'],
    ['no metadata of ours', record(), 'metadata'],
    ['broken metadata', record({ metadata: ours.replace('{}', '{') }), 'metadata'],
    ['a version that is none', record({ metadata: ours.replace('"version":"1"', '"version":"0"') }), 'version'],
    ['a command id that is none', record({ metadata: ours.replace('7f0c3d8e', 'x') }), 'commandId'],
  ];

  describe.each(unreadable)('inside our log with %s', (_, broken, part) => {
    const opened = standInStore();

    const planted = async ({ server, store, log }: StandInStore): Promise<void> => {
      await store.append(started(aStream()));
      server.log.plant(`${log}.resolution-broken`, broken);
    };

    it('is a fault that names the event, in the log and in its stream, and nothing is skipped', async () => {
      const { server, store, log } = opened();
      await planted({ ...opened(), server, store, log });
      const fault = new RegExp(`ItemStruck, revision 0 of ${log}\\.resolution-broken, ${part}: found`);

      await expect(store.readAll({ after: START, limit: 10 })).rejects.toThrow(fault);
      await expect(store.readStream({ stream: aBrokenStream, limit: 10 })).rejects.toThrow(fault);
      expect(await store.readAll({ after: START, limit: 1 })).toHaveLength(1);
    });
  });

  describe('to the streams of our log', () => {
    const opened = standInStore();

    it('cannot be a second command under an id that was used: other content is refused', async () => {
      const { store, another } = opened();
      const order = started(aStream());
      await store.append(order);

      await expect(another().append({ ...order, contentHash: 'hash-2' })).rejects.toBeInstanceOf(CommandIdReused);
    });

    it('is a fault when it deleted a stream for good', async () => {
      const { server, store, log, another } = opened();
      const stream = aStream();
      await store.append(started(stream));
      server.log.tombstone(`${log}.${stream}`);

      await expect(store.readStream({ stream, limit: 1 })).rejects.toThrow('may never be deleted');
      await expect(another().append(request([write(stream, { exactly: 1 })]))).rejects.toThrow('may never be deleted');
    });

    it('is a fault when it deleted a stream softly and we write to it again', async () => {
      const { server, another, store, log } = opened();
      const stream = aStream();
      await store.append(started(stream, 3));
      server.log.softDelete(`${log}.${stream}`);

      await expect(another().append(started(stream))).rejects.toThrow('may never be deleted');
    });
  });
});

const aBrokenStream = streamName('resolution-broken');
