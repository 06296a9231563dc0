import { describe, expect, it } from '@jest/globals';
import { Rejection } from '#kernel';
import type { ResolutionCommand } from '../resolution/resolution.commands.ts';
import { subjects } from './subjects.ts';
import { noSurroundings } from '../surroundings.ts';
import {
  council,
  decideResolution,
  draftPaper,
  engrossResolution,
  forwarding,
  meetingDay,
  orderForwardings,
  resolutionId,
  submitPaper,
  vote,
} from '../testing/orders.ts';
import { after } from '../testing/resolution-scenario.ts';
import { acknowledgeTask, forwardingId, taskOpened } from '../testing/tasks.ts';

const { resolution, forwarding: task } = subjects;
const submitted = [draftPaper(), submitPaper()];

const companions = (orders: readonly ResolutionCommand[], order: ResolutionCommand) => {
  const { state } = after(...orders);
  const events = resolution.decider.decide(order, state, noSurroundings);
  const found = resolution.companionsOf(events, state, noSurroundings);
  const next = events.reduce(resolution.decider.evolve, state);
  expect(resolution.companionsOf(events, next, noSurroundings)).toEqual(found);
  return found;
};

describe('the subjects of the council', () => {
  it('take every command once', () => {
    const types = Object.values(subjects).flatMap(({ commandTypes }) => commandTypes);
    expect(new Set(types).size).toBe(types.length);
    expect(types).toHaveLength(75);
  });

  it('keep each paper and each task in a stream of its own', () => {
    expect(resolution.streamOf(submitPaper())).toBe('resolution-23-v-15-7');
    expect(task.streamOf(acknowledgeTask())).toBe('forwarding-23-v-15-7-dezernat-ii');
  });

  it.each(['', 'Über', '../x', 'x'.repeat(201)])('refuse the id "%s", which nothing can be recorded under', (id) => {
    const paper = () => resolution.streamOf({ ...submitPaper(), data: { resolutionId: id } });
    const draft = () => resolution.streamOf(draftPaper({ resolutionId: id }));
    const order = acknowledgeTask();
    const unknown = () => task.streamOf({ ...order, data: { ...order.data, forwardingId: id } });
    expect(paper).toThrow(new Rejection('PAPER_UNKNOWN', {}));
    expect(draft).toThrow(new Rejection('PAPER_NUMBER_MALFORMED', {}));
    expect(unknown).toThrow(new Rejection('FORWARDING_UNKNOWN', {}));
  });
});

describe('reserving a resolution number (Beschlussnummer)', () => {
  it('goes with the decision, once per body and year', () => {
    expect(companions(submitted, decideResolution())).toEqual([
      {
        stream: 'number-stadtverordnetenversammlung-2023-487',
        expected: 'none',
        event: {
          type: 'ResolutionNumberReserved',
          data: { body: council, year: 2023, number: '0487', resolutionId },
        },
        refusal: expect.objectContaining({ code: 'RESOLUTION_NUMBER_TAKEN' }),
      },
    ]);
  });

  it('knows a number in another spelling, and keeps year and number apart', () => {
    const streamOf = (number: string) => companions(submitted, decideResolution({ number }))[0]?.stream;
    expect(streamOf('487')).toBe(streamOf('0487'));
    expect(streamOf('2023-5')).toBe('number-stadtverordnetenversammlung-2023-2023.5');
  });

  it('is not done for a rejected paper', () => {
    expect(companions(submitted, decideResolution({ number: null, vote: vote(1, 2) }))).toEqual([]);
  });
});

describe('opening the tasks of forwardings (Weiterleitungen)', () => {
  const engrossed = [...submitted, decideResolution(), engrossResolution()];

  it('opens one for each, with the items in print order', () => {
    const found = companions(
      engrossed,
      orderForwardings([forwarding('Dezernat II', { itemIds: ['2.3', '2.1'] }), forwarding('Magistrat')]),
    );
    expect(found).toMatchObject([
      {
        stream: `forwarding-${forwardingId}`,
        event: taskOpened({
          items: [
            { itemId: '2.1', label: '2.1' },
            { itemId: '2.3', label: '2.3' },
          ],
        }),
        refusal: { code: 'FORWARDING_ID_TAKEN', facts: { field: '/forwardings/0/forwardingId', forwardingId } },
      },
      { stream: 'forwarding-23-v-15-7-magistrat', event: { data: { recipient: 'Magistrat', decidedOn: meetingDay } } },
    ]);
  });

  it('is nothing that other orders do', () => {
    expect(companions([...submitted, decideResolution()], engrossResolution())).toEqual([]);
  });
});
