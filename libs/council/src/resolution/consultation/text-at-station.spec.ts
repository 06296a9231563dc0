import { describe, expect, it } from '@jest/globals';
import {
  committee,
  decideResolution,
  draftPaper,
  giveRecommendation,
  proposeAmendment,
  recommendation,
  reword,
  submitPaper,
} from '../../testing/orders.ts';
import { after } from '../../testing/resolution-scenario.ts';
import { deciding, finance, mobility, planConsultation, station } from '../../testing/stations.ts';
import type { ResolutionState } from '../resolution.state.ts';
import { printItem } from '../text/print-item.ts';
import { textAtStation } from './text-at-station.ts';

const submitted = [draftPaper(), submitPaper()];
const traffic = station('mobility', { body: mobility });

const textsSeen = (state: ResolutionState, stationId: string) => {
  const seen = textAtStation(state, stationId);
  const item = seen?.text.items.find(({ itemId }) => itemId === '2.2');
  return { by: seen?.recommendedBy?.body ?? null, text: item === undefined ? null : printItem(item) };
};

describe('the text at a station', () => {
  const moved = [
    ...submitted,
    planConsultation([finance, traffic, deciding]),
    proposeAmendment('A', { operations: [reword('2.2', 'Wie der Finanzausschuss es will.')] }),
    giveRecommendation({ amendmentIds: ['A'] }),
  ];
  const rejecting = giveRecommendation({
    recommendation: recommendation({ body: mobility, protocolNumber: 'M 1' }),
    advice: 'reject',
  });

  it('is for the next body the text as recommended', () => {
    const { state } = after(...moved);
    expect(textsSeen(state, 'finance')).toEqual({ by: null, text: 'Text von Ziffer 2.2.' });
    expect(textsSeen(state, 'mobility')).toEqual({ by: committee, text: 'Wie der Finanzausschuss es will.' });
    expect(textsSeen(state, 'council')).toEqual({ by: committee, text: 'Wie der Finanzausschuss es will.' });
  });

  it('passes over an advice to reject, which has no text', () =>
    expect(textsSeen(after(...moved, rejecting).state, 'council').by).toBe(committee));

  it('is what lay there then, also after the decision', () => {
    const { state } = after(...moved, rejecting, decideResolution({ adopts: recommendation() }));
    expect(textsSeen(state, 'finance').text).toBe('Text von Ziffer 2.2.');
    expect(textsSeen(state, 'council').text).toBe('Wie der Finanzausschuss es will.');
  });

  it('is none where there is no such station', () => expect(textAtStation(after(...moved).state, 'nobody')).toBeNull());
});
