import { isoDate } from '#kernel';
import type {
  AddStation,
  CloseStation,
  DeferPaper,
  PlanConsultation,
  ReferPaper,
  ReorderStations,
  SkipStation,
  StationPlan,
  WithdrawPaper,
} from '../resolution/consultation/consultation.commands.ts';
import { committee, council, meetingDay, resolutionId } from './orders.ts';

/** Orders about the way of one paper, with defaults. */
export const mobility = 'Ausschuss für Mobilität';

export const station = (stationId: string, more: Partial<StationPlan> = {}): StationPlan => ({
  stationId,
  body: committee,
  role: 'preliminary',
  reading: null,
  plannedOn: null,
  meetingId: null,
  ...more,
});

export const finance = station('finance');
export const deciding = station('council', { body: council, role: 'decision' });

export const planConsultation = (
  stations: readonly StationPlan[] = [finance, deciding],
  leadStationId: string | null = null,
): PlanConsultation => ({
  type: 'PlanConsultation',
  occurredOn: isoDate('2023-11-07'),
  data: { resolutionId, stations, leadStationId },
});

export const addStation = (added: StationPlan, afterStationId: string | null = null): AddStation => ({
  type: 'AddStation',
  occurredOn: isoDate('2023-11-08'),
  data: { resolutionId, station: added, afterStationId, because: null },
});

export const skipStation = (stationId: string, because = 'Der Ausschuss tagt nicht.'): SkipStation => ({
  type: 'SkipStation',
  occurredOn: meetingDay,
  data: { resolutionId, stationId, because },
});

export const reorderStations = (...stationIds: readonly string[]): ReorderStations => ({
  type: 'ReorderStations',
  occurredOn: meetingDay,
  data: { resolutionId, stationIds, because: null },
});

export const closeStation = (stationId: string, more: Partial<CloseStation['data']> = {}): CloseStation => ({
  type: 'CloseStation',
  occurredOn: meetingDay,
  data: { resolutionId, stationId, meetingDate: meetingDay, meetingId: null, result: 'noted', ...more },
});

export const referPaper = (stationId: string, body: string): ReferPaper => ({
  type: 'ReferPaper',
  occurredOn: meetingDay,
  data: {
    ...{ resolutionId, stationId, body, role: 'preliminary' },
    meetingDate: meetingDay,
    meetingId: null,
    plannedOn: null,
    because: 'Der Radverkehr ist berührt.',
  },
});

export const deferPaper = (body: string, more: Partial<DeferPaper['data']> = {}): DeferPaper => ({
  type: 'DeferPaper',
  occurredOn: meetingDay,
  data: { resolutionId, body, meetingDate: meetingDay, meetingId: null, until: null, because: null, ...more },
});

export const withdrawPaper = (more: Partial<WithdrawPaper['data']> = {}): WithdrawPaper => ({
  type: 'WithdrawPaper',
  occurredOn: meetingDay,
  data: { resolutionId, withdrawnBy: 'Magistrat', body: null, meetingId: null, because: null, ...more },
});
