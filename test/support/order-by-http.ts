import type { ResolutionCommand } from '#council';
import { assertNever } from '#kernel';

export interface OrderByHttp {
  readonly path: string;
  readonly body: object;
}

/** The request that sends a command, so that one script runs through every door. */
export const orderByHttp = (command: ResolutionCommand): OrderByHttp => {
  const { occurredOn } = command;
  const { resolutionId, ...data } = command.data;
  const body = { ...data, occurredOn };
  const paper = `/resolutions/${resolutionId}`;
  switch (command.type) {
    case 'DraftPaper':
      return { path: '/resolutions', body };
    case 'ReviseDraft':
      return { path: `${paper}/draft`, body };
    case 'SubmitPaper':
      return { path: `${paper}/submission`, body };
    case 'ProposeAmendment':
      return { path: `${paper}/amendments`, body };
    case 'WithdrawAmendment':
      return { path: `${paper}/amendments/${command.data.amendmentId}/withdrawal`, body: { occurredOn } };
    case 'VoteOnAmendment': {
      const { amendmentId, body: council, meetingDate, vote } = command.data;
      return {
        path: `${paper}/amendments/${amendmentId}/votes`,
        body: { occurredOn, body: council, meetingDate, vote },
      };
    }
    case 'GiveRecommendation':
      return { path: `${paper}/recommendations`, body };
    case 'DecideResolution':
      return { path: `${paper}/decision`, body };
    case 'EngrossResolution':
      return { path: `${paper}/engrossment`, body };
    case 'OrderForwardings':
      return { path: `${paper}/forwardings`, body };
    default:
      return assertNever(command);
  }
};
