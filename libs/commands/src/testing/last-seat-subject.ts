import type { ResolutionCommand, Subject } from '#council';
import type { ResolutionEvent, TaskAcknowledged, TaskOpened } from '#council/events';
import { Rejection, isoDate, streamName } from '#kernel';

/** There is one seat. It is free while its task is open, and whoever takes it acknowledges the task. */
export const seat = streamName('forwarding-seat');

const isTaken = (status: string | undefined): boolean => status === 'acknowledged';

export const seatOffered: TaskOpened = {
  type: 'TaskOpened',
  data: {
    forwardingId: 'seat',
    resolutionId: '23-v-1',
    paper: '23-V-1',
    title: 'Ein Platz',
    resolutionNumber: '1',
    body: 'Rat',
    decidedOn: isoDate('2023-11-06'),
    recipient: 'Dezernat II',
    purpose: 'forAction',
    items: [],
    dueOn: null,
  },
};

export const seatTaken = (by: string): TaskAcknowledged => ({
  type: 'TaskAcknowledged',
  data: { forwardingId: 'seat', resolutionId: by, recipient: 'Dezernat II' },
});

/**
 * A paper is submitted by taking the seat, revised while the seat is free, withdrawn on whatever was read of the seat,
 * and engrossed without looking.
 */
export const lastSeatSubject: Subject<ResolutionCommand, number, ResolutionEvent> = {
  name: 'resolution',
  commandTypes: ['SubmitPaper', 'ReviseDraft', 'WithdrawAmendment', 'EngrossResolution'],
  streamOf: ({ data }) => streamName(`resolution-${data.resolutionId}`),
  neighboursOf: ({ type }) => {
    if (type === 'EngrossResolution') return [];
    return [{ stream: seat, binding: type === 'WithdrawAmendment' ? 'asRead' : 'sameAppend' }];
  },
  decider: {
    initialState: 0,
    evolve: (revisions) => revisions + 1,
    decide: ({ type, data: { resolutionId } }, revisions, { tasks }) => {
      if (isTaken(tasks.get('seat')?.status)) throw new Rejection('FORWARDING_ID_TAKEN', { resolutionId });
      if (type === 'SubmitPaper') {
        const submittedOn = isoDate('2023-11-06');
        return [{ type: 'PaperSubmitted', data: { resolutionId, textVersion: 1, submittedOn } }];
      }
      const data = { resolutionId, textVersion: revisions + 1, title: 'Radwege', items: [] };
      return [{ type: 'DraftRevised', data }];
    },
  },
  companionsOf: (events) =>
    events.flatMap(({ type, data: { resolutionId } }) =>
      type === 'PaperSubmitted' ? [{ stream: seat, expected: 'asLoaded', event: seatTaken(resolutionId) }] : [],
    ),
};
