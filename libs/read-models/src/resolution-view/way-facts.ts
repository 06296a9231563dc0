import type { AftermathEvent, ConsultationEvent, OpinionEvent, TaskRecalled, TaskReinstated } from '#council/events';
import type { JsonObject } from '#kernel';

import type { ByType } from '../paper/by-type.ts';

/** What the history says of a paper's way through the bodies. */
export const consultationFacts: ByType<ConsultationEvent, undefined, JsonObject> = {
  ConsultationPlanned: ({ stations }) => ({ stations: stations.map(({ body }) => body) }),
  StationAdded: ({ station, origin, because }) => ({ body: station.body, role: station.role, origin, because }),
  StationSkipped: ({ stationId, because }) => ({ stationId, because }),
  StationsReordered: ({ stationIds, because }) => ({ stations: stationIds, because }),
  StationClosed: ({ body, result, meetingDate, because }) => ({ body, result, date: meetingDate, because }),
  PaperDeferred: ({ body, until, because }) => ({ body, until, because }),
  PaperWithdrawn: ({ withdrawnBy, because }) => ({ withdrawnBy, because }),
};

/** Other resolutions are named by the section only, which knows who may read of them. */
export const aftermathFacts: ByType<AftermathEvent | TaskRecalled | TaskReinstated, undefined, JsonObject> = {
  ObjectionRaised: ({ raisedBy, legalSource, ground, because }) => ({ raisedBy, legalSource, ground, because }),
  ObjectionSettled: ({ result, body, because }) => ({ result, body, because }),
  ResolutionCorrected: ({ textVersion, because, signedBy }) => ({ textVersion, because, signedBy }),
  ResolutionRepealed: ({ itemIds }) => ({ how: itemIds === null ? 'whole' : 'items' }),
  ResolutionSuperseded: () => ({}),
  EarlierResolutionEnded: ({ how }) => ({ how }),
  ResolutionPublished: ({ publishedIn, textVersion }) => ({ publishedIn, textVersion }),
  TaskRecalled: ({ recipient, because }) => ({ recipient, recalled: because }),
  TaskReinstated: ({ recipient }) => ({ recipient }),
};

/** Never the words of an opinion: those stand in its section, for those who may read them. */
export const opinionFacts: ByType<OpinionEvent, undefined, JsonObject> = {
  OpinionRequested: ({ office, kind, dueOn }) => ({ office, kind, dueOn }),
  OpinionGiven: ({ office, kind, verdict, inTime }) => ({ office, kind, verdict, inTime }),
  RefusalResolved: ({ office, kind }) => ({ office, kind }),
};
