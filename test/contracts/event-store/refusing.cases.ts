import { expect, it } from '@jest/globals';

import type { AppendRequest } from '#event-store';
import { EventRefused } from '#event-store';
import type { NewEvent } from '#kernel';

import type { Opened } from './describe-event-store.ts';
import { aStream, anEvent, events, metadata, outcomes, request, started, write } from './requests.ts';

/** Callers are typed; what comes over a wire is not. */
const untyped = (value: unknown): never => value as never;

const withData = (data: unknown): NewEvent => ({ ...anEvent(), data: untyped(data) });
const withMetadata = (more: object): NewEvent => ({ ...anEvent(), metadata: untyped({ ...metadata(), ...more }) });
const deep = (levels: number): unknown => (levels === 0 ? 'bottom' : { in: deep(levels - 1) });
const selfContained = (): object => {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  return circle;
};

class Amount {
  readonly cents = 1;
}

const EVENT = '/writes/0/events/0';

const unkeepable: readonly (readonly [string, NewEvent, string])[] = [
  ['undefined', withData({ a: undefined }), `${EVENT}/data/a`],
  ['a hole in a list', withData({ a: [1, , 3] }), `${EVENT}/data/a/1`],
  ['a bigint', withData({ a: 1n }), `${EVENT}/data/a`],
  ['NaN', withData({ a: [Number.NaN] }), `${EVENT}/data/a/0`],
  ['Infinity', withData({ a: Infinity }), `${EVENT}/data/a`],
  ['a date', withData({ a: new Date(0) }), `${EVENT}/data/a`],
  ['a map', withData({ a: new Map() }), `${EVENT}/data/a`],
  ['an instance of a class', withData({ a: new Amount() }), `${EVENT}/data/a`],
  ['a function', withData({ a: () => 1 }), `${EVENT}/data/a`],
  ['a symbol', withData({ a: Symbol('a') }), `${EVENT}/data/a`],
  ['a symbol as a key', withData({ [Symbol('a')]: 1 }), `${EVENT}/data`],
  [
    'a computed property',
    withData(Object.defineProperty({}, 'a', { enumerable: true, get: () => 1 })),
    `${EVENT}/data/a`,
  ],
  ['a way to write itself', withData({ toJSON: () => ({}) }), `${EVENT}/data/toJSON`],
  ['__proto__ as a key', withData(JSON.parse('{"a":{"__proto__":{"x":1}}}')), `${EVENT}/data/a/__proto__`],
  ['a NUL character', withData({ a: 'x\0y' }), `${EVENT}/data/a`],
  ['a NUL character in a key', withData({ 'x\0y': 1 }), `${EVENT}/data/x\uFFFDy`],
  ['half a surrogate pair', withData({ a: '\uD834' }), `${EVENT}/data/a`],
  ['half a surrogate pair in a key', withData({ '\uDD1E': 1 }), `${EVENT}/data/\uFFFD`],
  ['a key that needs escaping', withData({ 'a/b~c': undefined }), `${EVENT}/data/a~1b~0c`],
  ['data 65 levels deep', withData(deep(65)), `${EVENT}/data${'/in'.repeat(64)}`],
  ['data that contains itself', withData(selfContained()), `${EVENT}/data${'/self'.repeat(64)}`],
  ['data that is a list', withData([]), `${EVENT}/data`],
  ['data that is null', withData(null), `${EVENT}/data`],
  ['data that is text', withData('text'), `${EVENT}/data`],
  ['more than 1 MiB', withData({ a: 'ä'.repeat(600_000) }), EVENT],
  ['an empty type', { ...anEvent(), type: '' }, `${EVENT}/type`],
  ['a type with a hyphen', { ...anEvent(), type: 'item-struck' }, `${EVENT}/type`],
  ['a type that begins with a digit', { ...anEvent(), type: '2ndReading' }, `${EVENT}/type`],
  ['a type with a line break', { ...anEvent(), type: 'ItemStruck\n' }, `${EVENT}/type`],
  ['a type without end', { ...anEvent(), type: 'A'.repeat(101) }, `${EVENT}/type`],
  ['schema version 0', { ...anEvent(), schemaVersion: 0 }, `${EVENT}/schemaVersion`],
  ['schema version 1.5', { ...anEvent(), schemaVersion: 1.5 }, `${EVENT}/schemaVersion`],
  ['a day that does not exist', withMetadata({ occurredOn: '2023-02-30' }), `${EVENT}/metadata/occurredOn`],
  [
    'a moment without milliseconds',
    withMetadata({ recordedAt: '2023-12-20T10:00:00Z' }),
    `${EVENT}/metadata/recordedAt`,
  ],
  [
    'a second that does not exist',
    withMetadata({ recordedAt: '2023-12-20T10:00:75.000Z' }),
    `${EVENT}/metadata/recordedAt`,
  ],
  ['no actor', withMetadata({ actor: null }), `${EVENT}/metadata/actor`],
  ['an actor without id', withMetadata({ actor: { id: '', role: 'auditor' } }), `${EVENT}/metadata/actor/id`],
  ['an actor without role', withMetadata({ actor: { id: 'a' } }), `${EVENT}/metadata/actor/role`],
  ['no correlation', withMetadata({ correlationId: '' }), `${EVENT}/metadata/correlationId`],
  ['a mandate that is a number', withMetadata({ mandate: 3 }), `${EVENT}/metadata/mandate`],
  ['undefined as a reason', withMetadata({ reason: undefined }), `${EVENT}/metadata/reason`],
  ['a NUL character in the reason', withMetadata({ reason: '\0' }), `${EVENT}/metadata/reason`],
];

const twice = aStream();
const malformed: readonly (readonly [string, AppendRequest, string])[] = [
  ['no write at all', request([]), '/writes'],
  ['no event at all', request([write(aStream(), 'none', [])]), '/writes'],
  ['one stream twice', request([write(twice, 'none'), write(twice, { exactly: 1 })]), '/writes/1/stream'],
  ['"any" as expectation', request([write(aStream(), untyped('any'))]), '/writes/0/expected'],
  ['version 0 as expectation', request([write(aStream(), { exactly: 0 })]), '/writes/0/expected'],
  ['a fraction as expectation', request([write(aStream(), { exactly: 1.5 })]), '/writes/0/expected'],
  ['no expectation', request([write(aStream(), untyped(undefined))]), '/writes/0/expected'],
  ['a stream in capitals', request([write(untyped('Resolution-1'), 'none')]), '/writes/0/stream'],
  ['a command id that is none', request([write(aStream(), 'none')], { commandId: untyped('x') }), '/commandId'],
  ['an empty hash', request([write(aStream(), 'none')], { contentHash: '' }), '/contentHash'],
  ['more than 16 MiB in all', request([write(aStream(), 'none', events(17, { a: 'x'.repeat(1_000_000) }))]), '/writes'],
];

export const refusingCases = (opened: Opened): void => {
  it.each(unkeepable)('refuses %s and says where', async (_, event, path) => {
    const { store } = opened();
    const stream = aStream();

    const refusal = store.append(request([write(stream, 'none', [event])]));

    await expect(refusal).rejects.toBeInstanceOf(EventRefused);
    await expect(refusal).rejects.toMatchObject({ path });
    expect(await store.readStream({ stream, limit: 1 })).toEqual([]);
  });

  it.each(malformed)('refuses a request with %s and says where', async (_, order, path) => {
    const { store } = opened();
    const before = await store.head();

    await expect(store.append(order)).rejects.toMatchObject({ name: 'EventRefused', path });

    expect(await store.head()).toBe(before);
  });

  it('names the very event, and keeps none of the request', async () => {
    const { store } = opened();
    const [first, second] = [aStream(), aStream()];
    const bad = [anEvent(), withData({ list: [{ a: 'x' }, { a: '\0' }] })];

    await expect(store.append(request([write(first, 'none'), write(second, 'none', bad)]))).rejects.toMatchObject({
      path: '/writes/1/events/1/data/list/1/a',
    });
    expect(await store.readStream({ stream: first, limit: 1 })).toEqual([]);
  });

  it('does not harm the neighbours of a request that is refused', async () => {
    const { store } = opened();
    const counts = await outcomes(
      Array.from({ length: 12 }, (_, place) =>
        store.append(
          place % 3 === 0 ? request([write(aStream(), 'none', [withData({ a: '\0' })])]) : started(aStream()),
        ),
      ),
    );
    expect(counts).toEqual({ written: 8, EventRefused: 4 });
  });

  it('takes the largest, the deepest and the oddest that is allowed', async () => {
    const { store } = opened();
    const stream = aStream();
    const room = 1024 * 1024 - JSON.stringify({ a: '' }).length - JSON.stringify(metadata()).length;
    const odd = withData(JSON.parse('{"constructor":1,"prototype":{"toString":"x"},"":"","ключ":"𝄞"}'));
    const largest = [withData({ a: 'x'.repeat(room) }), withData(deep(64)), odd, withData(Object.create(null))];

    await store.append(request([write(stream, 'none', largest)]));

    const read = await store.readStream({ stream, limit: 10 });
    expect(read.map(({ data }) => JSON.stringify(data))).toEqual(largest.map(({ data }) => JSON.stringify(data)));
  });

  it('does not keep what a caller changes afterwards, nor lets a reader change what is kept', async () => {
    const { store } = opened();
    const stream = aStream();
    const data = { list: [1] };
    const appending = store.append(request([write(stream, 'none', [anEvent(data)])]));
    data.list.push(2);
    await appending;

    const [read] = await store.readStream({ stream, limit: 1 });
    try {
      Object.assign(read?.data ?? {}, { list: 'changed' });
    } catch {
      // Frozen is fine as well.
    }

    expect(await store.readStream({ stream, limit: 1 })).toMatchObject([{ data: { list: [1] } }]);
  });
};
