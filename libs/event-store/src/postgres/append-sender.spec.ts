import { describe, expect, it } from '@jest/globals';

import { commandId, instant, isoDate, streamName } from '#kernel';

import type { ExpectedVersion } from '../event-store.port.ts';
import type { PreparedAppend } from '../request/prepare-append.ts';
import { prepareAppend } from '../request/prepare-append.ts';
import { createAppendSender } from './append-sender.ts';
import type { Statement } from './statement.ts';

const metadata = {
  occurredOn: isoDate('2023-12-20'),
  recordedAt: instant('2023-12-21T08:15:00.123Z'),
  actor: { id: 'office-1', role: 'council-office' },
  mandate: null,
  reason: null,
  correlationId: 'request-1',
  causationId: null,
} as const;

interface Wanted {
  readonly expected?: ExpectedVersion;
  readonly events?: number;
  readonly readsToo?: string;
}

let commands = 0;
const append = (stream: string, { expected = 'none', events = 1, readsToo }: Wanted = {}): PreparedAppend => {
  commands += 1;
  const written = Array.from({ length: events }, () => ({ type: 'ItemStruck', schemaVersion: 1, data: {}, metadata }));
  const read = readsToo === undefined ? [] : [{ stream: streamName(readsToo), expected, events: [] }];
  return prepareAppend({
    commandId: commandId(`00000000-0000-4000-8000-${String(commands).padStart(12, '0')}`),
    contentHash: 'hash-1',
    writes: [...read, { stream: streamName(stream), expected, events: written }],
  });
};

/** Sends to a database that gives these answers, one to each statement, and tells what it was asked. */
const sending = async (batch: readonly PreparedAppend[], ...answers: readonly (readonly (readonly unknown[])[])[]) => {
  const asked: string[] = [];
  const left = [...answers];
  const send = createAppendSender(<Row extends readonly unknown[]>({ name }: Statement) => {
    asked.push(name);
    return Promise.resolve((left.shift() ?? []) as readonly Row[]);
  });
  return { outcomes: await send(batch), asked };
};

describe('a batch is appended', () => {
  it('without lists when it is one event alone', async () => {
    const { asked, outcomes } = await sending([append('paper-a')], [['(appended,7,0)']]);
    expect(asked).toEqual(['event_log.append_event']);
    expect(outcomes).toEqual([{ kind: 'appended', position: 7n, versions: [1] }]);
  });

  it('as a whole when it can be known beforehand which versions its events get', async () => {
    const batch = [
      append('paper-a', { events: 2 }),
      append('paper-b', { expected: { exactly: 4 }, events: 3, readsToo: 'paper-c' }),
    ];
    const { asked, outcomes } = await sending(batch, [['15']]);
    expect(asked).toEqual(['event_log.append_undisputed']);
    expect(outcomes).toEqual([
      { kind: 'appended', position: 12n, versions: [2] },
      { kind: 'appended', position: 15n, versions: [7] },
    ]);
  });

  it('command by command when something is to be refused', async () => {
    const answers = [
      ['appended', '11', '{1}', null, null],
      ['conflict', null, null, '2', '3'],
    ];
    const { asked, outcomes } = await sending([append('paper-a'), append('paper-b')], [[null]], answers);
    expect(asked).toEqual(['event_log.append_undisputed', 'event_log.append']);
    expect(outcomes).toEqual([
      { kind: 'appended', position: 11n, versions: [1] },
      { kind: 'conflict', write: 0, actual: 3 },
    ]);
  });

  it.each([
    ['two write to one stream', [append('paper-a'), append('paper-a', { expected: { exactly: 1 } })]],
    ['one reads what another writes', [append('paper-a'), append('paper-b', { readsToo: 'paper-a' })]],
    ['one takes any version', [append('paper-a'), append('paper-b', { expected: 'exists' })]],
  ])('command by command when %s', async (_, batch) => {
    const { asked } = await sending(batch, []);
    expect(asked).toEqual(['event_log.append']);
  });
});
