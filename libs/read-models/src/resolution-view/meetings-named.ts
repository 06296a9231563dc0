import type { ResolutionView } from './resolution-view.projection.ts';

interface Named {
  readonly meetingId: string | null;
}

/** Every meeting that the page of a paper names. */
export const meetingsNamed = (view: ResolutionView): readonly string[] => {
  const { decision, recommendations, itemVotes, amendments, consultation } = view;
  const named: readonly Named[] = [
    ...(decision === null ? [] : [decision]),
    ...recommendations,
    ...itemVotes,
    ...consultation.stations,
    ...amendments.flatMap(({ votes, partVotes }) => [...votes, ...partVotes]),
  ];
  return named.flatMap(({ meetingId }) => (meetingId === null ? [] : [meetingId]));
};

/** A vote stays with its body and its day; the meeting is named only to those who may open it. */
export const namingMeetings = (view: ResolutionView, mayOpen: (meetingId: string) => boolean): ResolutionView => {
  const { decision, recommendations, itemVotes, amendments, consultation } = view;
  const naming = <Of extends Named>(of: Of): Of =>
    of.meetingId === null || mayOpen(of.meetingId) ? of : { ...of, meetingId: null };
  return {
    ...view,
    decision: decision === null ? null : naming(decision),
    recommendations: recommendations.map(naming),
    itemVotes: itemVotes.map(naming),
    consultation: { ...consultation, stations: consultation.stations.map(naming) },
    amendments: amendments.map((line) => ({
      ...line,
      votes: line.votes.map(naming),
      partVotes: line.partVotes.map(naming),
    })),
  };
};
