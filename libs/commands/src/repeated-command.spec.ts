import { beforeEach, describe, expect, it } from '@jest/globals';
import type { MemoryLog } from '#event-store';
import { CommandIdReused, StoreUnavailable, createMemoryLog } from '#event-store';
import { order, sent } from './testing/commands.ts';
import type { DeskWishes } from './testing/desk.ts';
import { deskOn } from './testing/desk.ts';

let log: MemoryLog;
beforeEach(() => {
  log = createMemoryLog();
});

const process = (wishes: DeskWishes = {}) => deskOn(log, wishes);

describe('a command sent twice', () => {
  it('gets its first result, although it would be refused by now', async () => {
    const context = sent();
    const first = await process().record(order('SubmitPaper'), context);
    const again = await process().record(order('SubmitPaper'), context);
    expect(again).toEqual({ ...first, repeated: true });
    expect(log.events).toHaveLength(2);
  });

  it('gets its first result, although it is still valid and would do it again', async () => {
    const context = sent();
    const first = await process().record(order('ReviseDraft'), context);
    await process().record(order('ReviseDraft'), sent());
    expect(await process().record(order('ReviseDraft'), context)).toEqual({ ...first, repeated: true });
    expect(log.events).toHaveLength(2);
  });

  it('gets its first result, although the revision it names has passed', async () => {
    const context = sent({ expectedRevision: 0 });
    const first = await process().record(order('ReviseDraft'), context);
    expect(await process().record(order('ReviseDraft'), context)).toEqual({ ...first, repeated: true });
  });

  it('is refused when it says something else', async () => {
    const context = sent();
    await process().record(order('ReviseDraft'), context);
    await expect(process().record(order('SubmitPaper'), context)).rejects.toBeInstanceOf(CommandIdReused);
  });

  it('is refused when it says something else that would be refused anyway', async () => {
    const context = sent();
    await process().record(order('SubmitPaper'), context);
    await expect(process().record(order('ReviseDraft'), context)).rejects.toBeInstanceOf(CommandIdReused);
  });

  it('finds out what became of it when the answer was lost', async () => {
    const context = sent();
    let plug = true;
    const afterCommit = () => {
      if (!plug) return;
      plug = false;
      throw new Error('power failure');
    };
    await expect(process({ crash: { afterCommit } }).record(order('SubmitPaper'), context)).rejects.toBeInstanceOf(
      StoreUnavailable,
    );
    expect(await process().record(order('SubmitPaper'), context)).toMatchObject({
      revision: 1,
      repeated: true,
      eventTypes: ['PaperSubmitted'],
    });
    expect(log.events).toHaveLength(2);
  });
});
