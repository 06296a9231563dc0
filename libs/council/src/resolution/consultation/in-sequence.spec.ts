import { describe, expect, it } from '@jest/globals';
import {
  committee,
  decideResolution,
  draftPaper,
  giveRecommendation,
  recommendation,
  submitPaper,
} from '../../testing/orders.ts';
import { after } from '../../testing/resolution-scenario.ts';
import { closeStation, deciding, mobility, planConsultation, skipStation, station } from '../../testing/stations.ts';
import { wayOf } from '../../testing/way-of.ts';

const submitted = [draftPaper(), submitPaper()];
const planned = [...submitted, planConsultation()];

describe('deciding in sequence', () => {
  it('is refused while a committee has not had its turn, and says which', () =>
    after(...planned)
      .when(decideResolution())
      .thenRejected('STATIONS_STILL_OPEN', {
        stations: [{ stationId: 'finance', body: committee, role: 'preliminary', reading: null }],
      }));

  it('closes the committee with its recommendation and the council with its decision', () =>
    expect(wayOf(...planned, giveRecommendation(), decideResolution())).toEqual([
      'finance recommended',
      'council decided',
    ]));

  it('is possible when the committee was skipped', () =>
    expect(wayOf(...planned, skipStation('finance'), decideResolution())).toEqual([
      'finance skipped',
      'council decided',
    ]));

  it('does not wait for a body that only takes note', () =>
    expect(
      wayOf(
        ...submitted,
        planConsultation([station('local', { body: 'Ortsbeirat', role: 'acknowledgement' }), deciding]),
        decideResolution(),
      ),
    ).toEqual(['local open', 'council decided']));

  it('waits for the readings before the last', () => {
    const readings = [1, 2].map((reading) => ({ ...deciding, stationId: `reading-${reading}`, reading }));
    const read = [...submitted, planConsultation(readings)];
    after(...read)
      .when(decideResolution())
      .thenRejected('STATIONS_STILL_OPEN');
    expect(wayOf(...read, closeStation('reading-1'), decideResolution())).toEqual([
      'reading-1 noted',
      'reading-2 decided',
    ]);
  });

  it('takes no advice from a body that is not in the sequence', () =>
    after(...planned)
      .when(giveRecommendation({ recommendation: recommendation({ body: mobility }) }))
      .thenRejected('STATION_NOT_PLANNED', { field: '/recommendation/body' }));

  it('is as it always was where no sequence was planned', () =>
    after(...submitted, giveRecommendation())
      .when(decideResolution())
      .thenAtLeast({ type: 'ResolutionDecided' }));
});
