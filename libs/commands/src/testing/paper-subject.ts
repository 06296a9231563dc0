import type { ResolutionCommand, Subject } from '#council';
import type { ResolutionEvent, ResolutionNumberReserved } from '#council/events';
import { Rejection, isoDate, streamName } from '#kernel';

export interface PaperState {
  readonly revisions: number;
  readonly submitted: boolean;
}

const submittedOn = isoDate('2023-11-06');

const decide = ({ type, data: { resolutionId } }: ResolutionCommand, state: PaperState): readonly ResolutionEvent[] => {
  switch (type) {
    case 'ReviseDraft':
      if (state.submitted) throw new Rejection('PAPER_NOT_DRAFT', { resolutionId });
      return [
        {
          type: 'DraftRevised',
          data: { resolutionId, textVersion: state.revisions + 1, title: 'Radwege', items: [] },
        },
      ];
    case 'SubmitPaper':
      if (state.submitted) throw new Rejection('PAPER_NOT_DRAFT', { resolutionId });
      return [{ type: 'PaperSubmitted', data: { resolutionId, textVersion: state.revisions, submittedOn } }];
    case 'EngrossResolution':
      return [];
    default:
      throw new Rejection('PAPER_UNKNOWN', { resolutionId });
  }
};

const numberOf = (resolutionId: string): ResolutionNumberReserved => ({
  type: 'ResolutionNumberReserved',
  data: { body: 'Rat', year: 2023, number: '0487', resolutionId },
});

/** A small subject with a rule that can stop holding, an order with nothing to say, and a companion. */
export const paperSubject: Subject<ResolutionCommand, PaperState, ResolutionEvent> = {
  name: 'resolution',
  commandTypes: ['ReviseDraft', 'SubmitPaper', 'EngrossResolution', 'WithdrawAmendment'],
  streamOf: ({ data }) => streamName(`resolution-${data.resolutionId}`),
  decider: {
    initialState: { revisions: 0, submitted: false },
    decide,
    evolve: (state, { type }) =>
      type === 'PaperSubmitted' ? { ...state, submitted: true } : { ...state, revisions: state.revisions + 1 },
  },
  companionsOf: (events) =>
    events.flatMap((event) =>
      event.type === 'PaperSubmitted'
        ? [
            {
              stream: streamName('number-rat-2023-0487'),
              expected: 'none' as const,
              event: numberOf(event.data.resolutionId),
              refusal: new Rejection('RESOLUTION_NUMBER_TAKEN', { number: '0487' }),
            },
          ]
        : [],
    ),
};
