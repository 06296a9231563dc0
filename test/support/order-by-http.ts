import type { ResolutionCommand } from '#council';

export interface OrderByHttp {
  readonly path: string;
  readonly body: object;
}

/** The request that sends a command, so that one script runs through every door. */
export const orderByHttp = (command: ResolutionCommand): OrderByHttp => {
  const { type, occurredOn } = command;
  const { resolutionId, ...data } = command.data;
  const paper = `/resolutions/${resolutionId}`;
  if (type === 'VoteOnPackage') {
    const { label, body, meetingDate, vote } = command.data;
    return {
      path: `${paper}/packages/${encodeURIComponent(label)}/votes`,
      body: { body, meetingDate, vote, occurredOn },
    };
  }
  if (type === 'WithdrawAmendment' || type === 'VoteOnAmendment') {
    const { amendmentId } = command.data;
    const matter = Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'amendmentId'));
    const place = type === 'WithdrawAmendment' ? 'withdrawal' : 'votes';
    return { path: `${paper}/amendments/${amendmentId}/${place}`, body: { ...matter, occurredOn } };
  }
  if (type === 'SettleFinding') {
    const { findingId, reason } = command.data;
    return { path: `${paper}/findings/${findingId}/settlement`, body: { reason, occurredOn } };
  }
  if (type === 'SkipStation' || type === 'CloseStation' || type === 'ReferPaper') {
    const { stationId } = command.data;
    const matter = Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'stationId'));
    return { path: `${paper}/stations/${stationId}/${places[type]}`, body: { ...matter, occurredOn } };
  }
  return { path: type === 'DraftPaper' ? '/resolutions' : `${paper}/${places[type]}`, body: { ...data, occurredOn } };
};

const places: Readonly<
  Record<
    Exclude<
      ResolutionCommand['type'],
      'DraftPaper' | 'WithdrawAmendment' | 'VoteOnAmendment' | 'VoteOnPackage' | 'SettleFinding'
    >,
    string
  >
> = {
  ReviseDraft: 'draft',
  SubmitPaper: 'submission',
  ProposeAmendment: 'amendments',
  GiveRecommendation: 'recommendations',
  DecideResolution: 'decision',
  EngrossResolution: 'engrossment',
  OrderForwardings: 'forwardings',
  FilePackages: 'packages',
  PlanConsultation: 'consultation',
  AddStation: 'stations',
  SkipStation: 'skip',
  ReorderStations: 'consultation/order',
  CloseStation: 'result',
  ReferPaper: 'referral',
  DeferPaper: 'deferrals',
  WithdrawPaper: 'withdrawal',
};
