import { expect, it } from '@jest/globals';

import { readWholeStream } from '#event-store';
import { START, instant, position } from '#kernel';

import type { Opened } from './describe-event-store.ts';
import { aStream, anEvent, events, everythingAfter, request, started, write } from './requests.ts';

export const readingCases = (opened: Opened): void => {
  it('reads the log in pages that fit together', async () => {
    const { store } = opened();
    const before = await store.head();
    for (let count = 0; count < 5; count += 1) await store.append(started(aStream(), 5));

    const inPages = await everythingAfter(store, before, 4);

    expect(inPages).toHaveLength(25);
    expect(inPages).toEqual(await store.readAll({ after: before, limit: 10_000 }));
    expect(await store.readAll({ after: await store.head(), limit: 10 })).toEqual([]);
  });

  it('reads the log up to a position, that one included', async () => {
    const { store } = opened();
    const before = await store.head();
    const { position: middle } = await store.append(started(aStream(), 3));
    await store.append(started(aStream(), 3));

    const read = await store.readAll({ after: before, upTo: middle, limit: 100 });

    expect(read).toHaveLength(3);
    expect(read.at(-1)?.position).toBe(middle);
    expect(await store.readAll({ after: before, upTo: before, limit: 100 })).toEqual([]);
  });

  it('leaves out the types nobody asks for, in pages that fit together', async () => {
    const { store } = opened();
    const before = await store.head();
    const adopted = { ...anEvent(), type: 'PaperAdopted' };
    for (let count = 0; count < 4; count += 1) {
      await store.append(request([write(aStream(), 'none', [anEvent(), adopted, { ...adopted, type: 'PaperFiled' }])]));
    }
    const all = await store.readAll({ after: before, limit: 100 });

    const read = await store.readAll({ after: before, except: ['ItemStruck', 'PaperFiled', 'NeverHeardOf'], limit: 3 });
    const after = read.at(-1)?.position ?? before;
    const rest = await store.readAll({ after, except: ['ItemStruck', 'PaperFiled'], limit: 3 });

    expect(read).toHaveLength(3);
    expect([...read, ...rest]).toEqual(all.filter(({ type }) => type === 'PaperAdopted'));
    const upTo = all[3]?.position ?? before;
    expect(await store.readAll({ after: before, upTo, except: ['ItemStruck'], limit: 9 })).toEqual(all.slice(1, 3));
  });

  it('reads a stream after a version, at most so many', async () => {
    const { store } = opened();
    const stream = aStream();
    await store.append(started(stream, 10));

    const read = await store.readStream({ stream, afterVersion: 4, limit: 3 });

    expect(read.map(({ version }) => version)).toEqual([5, 6, 7]);
    expect(await store.readStream({ stream, afterVersion: 10, limit: 3 })).toEqual([]);
  });

  it('reads a stream as it was at a position', async () => {
    const { store } = opened();
    const stream = aStream();
    await store.append(started(stream, 2));
    const { position: then } = await store.append(started(aStream(), 2));
    await store.append(request([write(stream, 'exists', events(2))]));

    expect(await store.readStream({ stream, upTo: then, limit: 10 })).toHaveLength(2);
    expect(await readWholeStream(store, stream, { upTo: then })).toHaveLength(2);
    expect(await readWholeStream(store, stream)).toHaveLength(4);
    expect(await store.readStream({ stream, upTo: START, limit: 10 })).toEqual([]);
  });

  it('gives each of many readings at the same time its own answer', async () => {
    const { store } = opened();
    const [long, short, absent] = [aStream(), aStream(), aStream()];
    const { position: then } = await store.append(started(long, 4));
    await store.append(started(short, 2));
    await store.append(request([write(long, 'exists', events(3))]));

    const answers = await Promise.all([
      store.readStream({ stream: short, limit: 10 }),
      store.readStream({ stream: long, afterVersion: 1, limit: 2 }),
      store.readStream({ stream: absent, limit: 10 }),
      store.readStream({ stream: long, upTo: then, limit: 10 }),
      store.readStream({ stream: long, limit: 10 }),
    ]);

    expect(answers.map((read) => read.map(({ version }) => version))).toEqual([
      [1, 2],
      [2, 3],
      [],
      [1, 2, 3, 4],
      [1, 2, 3, 4, 5, 6, 7],
    ]);
    expect(answers[4]).toEqual(await store.readStream({ stream: long, limit: 10 }));
  });

  it('takes positions far beyond the end', async () => {
    const { store } = opened();
    const stream = aStream();
    await store.append(started(stream, 2));
    const beyond = position('9999999999999999999');

    expect(await store.readAll({ after: beyond, limit: 10 })).toEqual([]);
    expect(await store.readStream({ stream, upTo: beyond, limit: 10 })).toHaveLength(2);
  });

  it('collects a long stream over many pages', async () => {
    const { store } = opened();
    const stream = aStream();
    await store.append(started(stream, 2_500));

    const read = await readWholeStream(store, stream);

    expect(read.map(({ version }) => version)).toEqual(Array.from({ length: 2_500 }, (_, place) => place + 1));
  });

  it.each([0, -1, 1.5, 10_001, Number.NaN, Infinity])('refuses a page of %p', async (limit) => {
    const { store } = opened();
    await expect(store.readAll({ after: START, limit })).rejects.toThrow(RangeError);
    await expect(store.readStream({ stream: aStream(), limit })).rejects.toThrow(RangeError);
  });

  it('knows what was recorded by a moment, also when the clock had jumped back', async () => {
    const { store } = opened();
    const at = (time: string) => instant(`2031-05-03T${time}Z`);
    const append = async (time: string) =>
      (await store.append(request([write(aStream(), 'none', [anEvent({}, { recordedAt: at(time) })])]))).position;
    const ten = await append('10:00:00.000');
    const noon = await append('12:00:00.000');
    const jumpedBack = await append('11:00:00.000');
    const one = await append('13:00:00.000');

    expect(await store.positionAt(at('10:00:00.000'))).toBe(ten);
    expect(await store.positionAt(at('10:59:59.999'))).toBe(ten);
    expect(await store.positionAt(at('11:00:00.000'))).toBe(jumpedBack);
    expect(await store.positionAt(at('12:30:00.000'))).toBe(jumpedBack);
    expect(await store.positionAt(at('13:00:00.000'))).toBe(one);
    expect(await store.positionAt(instant('9999-12-31T23:59:59.999Z'))).toBe(await store.head());
    expect(await store.positionAt(instant('0001-01-01T00:00:00.000Z'))).toBe(START);
    expect(noon < jumpedBack).toBe(true);
  });
};
