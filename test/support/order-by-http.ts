import type { ResolutionCommand } from '#council';

export interface OrderByHttp {
  readonly path: string;
  readonly body: object;
}

type OfAmendment = Exclude<Extract<ResolutionCommand, { data: { amendmentId: string } }>, { type: 'ProposeAmendment' }>;
type OfPaper = Exclude<
  ResolutionCommand,
  OfAmendment | { type: 'DraftPaper' } | { type: 'VoteOnPackage' } | { type: 'SettleFinding' }
>;

/** The request that sends a command, so that one script runs through every door. */
export const orderByHttp = (command: ResolutionCommand): OrderByHttp => {
  const { occurredOn } = command;
  const { resolutionId, ...data } = command.data;
  const paper = `/resolutions/${resolutionId}`;
  if (command.type === 'VoteOnPackage') {
    const { label, body, meetingDate, vote } = command.data;
    return {
      path: `${paper}/packages/${encodeURIComponent(label)}/votes`,
      body: { body, meetingDate, vote, occurredOn },
    };
  }
  if (isOfAmendment(command)) {
    const { amendmentId } = command.data;
    const matter = Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'amendmentId'));
    const place = amendmentPlaces[command.type];
    return { path: `${paper}/amendments/${amendmentId}/${place}`, body: { ...matter, occurredOn } };
  }
  if (command.type === 'SettleFinding') {
    const { findingId, reason } = command.data;
    return { path: `${paper}/findings/${findingId}/settlement`, body: { reason, occurredOn } };
  }
  if (isOfStation(command)) {
    const { stationId } = command.data;
    const matter = Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'stationId'));
    return { path: `${paper}/stations/${stationId}/${places[command.type]}`, body: { ...matter, occurredOn } };
  }
  const path = command.type === 'DraftPaper' ? '/resolutions' : `${paper}/${places[command.type]}`;
  return { path, body: { ...data, occurredOn } };
};

const amendmentPlaces: Readonly<Record<OfAmendment['type'], string>> = {
  WithdrawAmendment: 'withdrawal',
  VoteOnAmendment: 'votes',
  ReviseAmendment: 'revisions',
  ReanchorAmendment: 'anchoring',
  SettleAmendment: 'settlement',
  ConvertAmendment: 'conversion',
  VoteOnAmendmentParts: 'part-votes',
  GiveAmendmentOpinion: 'opinions',
};

type OfStation = Extract<ResolutionCommand, { type: 'SkipStation' | 'CloseStation' | 'ReferPaper' }>;

const isOfStation = (command: ResolutionCommand): command is OfStation =>
  ['SkipStation', 'CloseStation', 'ReferPaper'].includes(command.type);

const isOfAmendment = (command: ResolutionCommand): command is OfAmendment =>
  Object.hasOwn(amendmentPlaces, command.type);

const places: Readonly<Record<OfPaper['type'], string>> = {
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
  VoteOnItems: 'item-votes',
  SetVotingOrder: 'voting-order',
  RaiseObjection: 'objections',
  SettleObjection: 'objections/settlement',
  CorrectResolution: 'corrections',
  RepealResolution: 'repeal',
  SupersedeResolution: 'supersession',
  PublishResolution: 'publication',
  RequestOpinion: 'opinions',
  GiveOpinion: 'opinions/answers',
  ResolveRefusal: 'opinions/resolutions',
};
