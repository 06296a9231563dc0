import { describe, expect, it } from '@jest/globals';
import { committee, council, draftPaper, giveRecommendation, submitPaper } from '../../testing/orders.ts';
import { cityOrders, organisationAfter } from '../../testing/organisation-orders.ts';
import { after } from '../../testing/resolution-scenario.ts';
import {
  addStation,
  deciding,
  finance,
  mobility,
  planConsultation,
  reorderStations,
  skipStation,
  station,
} from '../../testing/stations.ts';
import { wayOf } from '../../testing/way-of.ts';

const submitted = [draftPaper(), submitPaper()];
const planned = [...submitted, planConsultation()];
const traffic = station('mobility', { body: mobility });

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
