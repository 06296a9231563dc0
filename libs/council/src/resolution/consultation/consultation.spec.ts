import { describe, expect, it } from '@jest/globals';
import {
  committee,
  council,
  decideResolution,
  draftPaper,
  giveRecommendation,
  recommendation,
  submitPaper,
} from '../../testing/orders.ts';
import { cityOrders, organisationAfter } from '../../testing/organisation-orders.ts';
import { after } from '../../testing/resolution-scenario.ts';
import {
  addStation,
  closeStation,
  deciding,
  deferPaper,
  finance,
  mobility,
  planConsultation,
  referPaper,
  reorderStations,
  skipStation,
  station,
  withdrawPaper,
} from '../../testing/stations.ts';
import { standingOf } from '../paper-standing.ts';
import type { ResolutionCommand } from '../resolution.commands.ts';
import { stationsOf } from './consultation.state.ts';

const submitted = [draftPaper(), submitPaper()];
const planned = [...submitted, planConsultation()];
const traffic = station('mobility', { body: mobility });

const wayOf = (...orders: readonly ResolutionCommand[]): readonly string[] => {
  const { state } = after(...orders);
  return state.status === 'absent'
    ? []
    : stationsOf(state).map(({ stationId, result, ...each }) => `${stationId} ${result ?? each.state}`);
};

describe('planning the consultation sequence (Beratungsfolge)', () => {
  it('is refused for a body that the organisation does not know, with the names that look like it', () => {
    const typo = station('typo', { body: 'Ausschuss für Finanzen und Beteilgungen' });
    const { when } = after(...submitted).beside({ organisation: organisationAfter(cityOrders) });
    const unknown = { found: typo.body, nearest: [committee, council] };
    when(planConsultation([typo, deciding])).thenRejected('BODY_UNKNOWN', { field: '/stations/0/body', ...unknown });
    when(addStation(typo)).thenRejected('BODY_UNKNOWN', { field: '/station/body', ...unknown });
    when(planConsultation([finance, deciding])).thenAtLeast({ type: 'ConsultationPlanned' });
  });

  it('records the stations in order, with the committee that leads', () =>
    after(...submitted)
      .when(planConsultation([finance, deciding], 'finance'))
      .thenAtLeast({ type: 'ConsultationPlanned' }));

  it('may be done while the paper is still a draft, and lasts when it is submitted', () =>
    expect(wayOf(draftPaper(), planConsultation(), submitPaper())).toEqual(['finance open', 'council open']));

  it('is done once', () =>
    after(...planned)
      .when(planConsultation())
      .thenRejected('CONSULTATION_ALREADY_PLANNED'));

  it('needs a station that decides', () =>
    after(...submitted)
      .when(planConsultation([finance]))
      .thenRejected('DECISION_STATION_MISSING', {
        field: '/stations',
      }));

  it('lets nobody decide but the deciding body', () =>
    after(...submitted)
      .when(planConsultation([station('finance', { role: 'decision' })]))
      .thenRejected('STATION_ROLE_CONTRADICTED', { field: '/stations/0/body', expected: council }));

  it('has the lead committee before the others', () =>
    after(...submitted)
      .when(planConsultation([traffic, finance, deciding], 'finance'))
      .thenRejected('LEAD_STATION_NOT_FIRST', { field: '/stations/1' }));

  it('knows the lead committee among its stations', () =>
    after(...submitted)
      .when(planConsultation([finance, deciding], 'nobody'))
      .thenRejected('STATION_UNKNOWN', { field: '/leadStationId' }));

  it('refuses one id twice', () =>
    after(...submitted)
      .when(planConsultation([finance, { ...deciding, stationId: 'finance' }]))
      .thenRejected('STATION_ID_TAKEN', { field: '/stations/1/stationId' }));

  it('has the readings of a body in their order', () =>
    after(...submitted)
      .when(
        planConsultation([
          { ...deciding, reading: 2 },
          { ...deciding, stationId: 'first', reading: 1 },
        ]),
      )
      .thenRejected('READINGS_OUT_OF_ORDER', { field: '/stations/1/reading' }));
});

describe('changing the sequence', () => {
  it('adds a station where it is wanted', () =>
    expect(wayOf(...planned, addStation(traffic, 'finance'))).toEqual([
      'finance open',
      'mobility open',
      'council open',
    ]));

  it('adds nothing to a sequence nobody planned', () =>
    after(...submitted)
      .when(addStation(traffic))
      .thenRejected('CONSULTATION_NOT_PLANNED'));

  it('adds nothing after a station there is not', () =>
    after(...planned)
      .when(addStation(traffic, 'nobody'))
      .thenRejected('STATION_UNKNOWN', { field: '/afterStationId' }));

  it('skips a station with its reason, and only once', () => {
    after(...planned)
      .when(skipStation('finance'))
      .thenAtLeast({ type: 'StationSkipped', data: { because: 'Der Ausschuss tagt nicht.' } });
    after(...planned, skipStation('finance'))
      .when(skipStation('finance'))
      .thenRejected('STATION_CLOSED', { state: 'skipped' });
  });

  it('skips no station without a reason', () =>
    after(...planned)
      .when(skipStation('finance', ' '))
      .thenRejected('TEXT_EMPTY', { field: '/because' }));

  it('reorders what is open and leaves in place what is done', () =>
    expect(
      wayOf(
        ...submitted,
        planConsultation([finance, traffic, station('culture', { body: 'Kulturausschuss' }), deciding]),
        giveRecommendation(),
        reorderStations('culture', 'mobility', 'council'),
      ),
    ).toEqual(['finance recommended', 'culture open', 'mobility open', 'council open']));

  it('reorders only when every open station is named once', () =>
    after(...planned)
      .when(reorderStations('council', 'council'))
      .thenRejected('STATIONS_NOT_THE_OPEN_ONES', { field: '/stationIds' }));

  it('says nothing new when the order is the same', () =>
    after(...planned)
      .when(reorderStations('finance', 'council'))
      .then());
});

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

describe('referring a paper (Verweisung)', () => {
  it('has the other body deal with it, then the referring one again', () =>
    expect(wayOf(...planned, skipStation('finance'), referPaper('council', mobility))).toEqual([
      'finance skipped',
      'council referred',
      'council-referral-2 open',
      'council-2 open',
    ]));

  it('goes back to a committee that had it, and on to the decision', () =>
    expect(
      wayOf(
        ...planned,
        giveRecommendation(),
        referPaper('council', committee),
        giveRecommendation({ recommendation: recommendation({ protocolNumber: 'BP 0600' }) }),
        decideResolution(),
      ),
    ).toEqual(['finance recommended', 'council referred', 'council-referral-2 recommended', 'council-2 decided']));

  it('is refused to a body that waits for the paper itself', () =>
    after(...planned, skipStation('finance'), referPaper('council', mobility))
      .when(referPaper('council-referral-2', council))
      .thenRejected('REFERRED_IN_CIRCLE', { field: '/body', chain: [mobility, council] }));

  it('is refused to itself', () =>
    after(...planned)
      .when(referPaper('finance', committee))
      .thenRejected('REFERRED_IN_CIRCLE'));
});

describe('deferring and withdrawing a paper', () => {
  const stand = (...orders: readonly ResolutionCommand[]) => standingOf(after(...orders).state);

  it('leaves it to a later meeting of the same body, and is deferred until that body deals with it', () => {
    const deferred = [...planned, deferPaper(committee)];
    expect(wayOf(...deferred)).toEqual(['finance adjourned', 'finance-2 open', 'council open']);
    expect(stand(...deferred)).toBe('deferred');
    expect(stand(...deferred, giveRecommendation())).toBe('recommended');
  });

  it('marks a paper without a sequence, until it is decided', () => {
    expect(stand(...submitted, deferPaper(council))).toBe('deferred');
    expect(stand(...submitted, deferPaper(council), decideResolution())).toBe('adopted');
  });

  it('is not left to a day before', () =>
    after(...planned)
      .when(deferPaper(committee, { until: planConsultation().occurredOn }))
      .thenRejected('DEFERRED_INTO_PAST', { field: '/until' }));

  it('takes it back for good: nobody recommends or decides it any more', () => {
    const withdrawn = [...planned, withdrawPaper({ body: committee })];
    expect(stand(...withdrawn)).toBe('withdrawn');
    expect(wayOf(...withdrawn)).toEqual(['finance withdrawn', 'council open']);
    after(...withdrawn)
      .when(decideResolution())
      .thenRejected('PAPER_WITHDRAWN');
    after(...withdrawn)
      .when(withdrawPaper())
      .thenRejected('PAPER_WITHDRAWN');
  });
});
