import type { IsoDate } from '#kernel';
import { refused } from '../rejection-codes.ts';
import { isWithdrawn } from './consultation/consultation.state.ts';
import type {
  DraftedPaper,
  EngrossedResolution,
  PaperUnderConsultation,
  ResolutionState,
  SubmittedPaper,
} from './resolution.state.ts';

interface Asked {
  readonly resolutionId: string;
}

/** @throws Rejection PAPER_UNKNOWN or PAPER_NOT_DRAFT */
export const requireDraft = (state: ResolutionState, { resolutionId }: Asked): DraftedPaper => {
  if (state.status === 'absent') throw refused('PAPER_UNKNOWN', { resolutionId });
  if (state.status !== 'draft') throw refused('PAPER_NOT_DRAFT', { resolutionId, status: state.status });
  return state;
};

/** @throws Rejection PAPER_UNKNOWN or PAPER_NOT_SUBMITTED */
export const requireSubmitted = (state: ResolutionState, { resolutionId }: Asked): SubmittedPaper => {
  if (state.status === 'absent') throw refused('PAPER_UNKNOWN', { resolutionId });
  if (state.status === 'draft') throw refused('PAPER_NOT_SUBMITTED', { resolutionId });
  return state;
};

export const isUnderConsultation = (paper: SubmittedPaper): paper is PaperUnderConsultation =>
  paper.status === 'submitted' || paper.status === 'recommended';

export const isEngrossed = (paper: SubmittedPaper): paper is EngrossedResolution =>
  paper.status === 'engrossed' || paper.status === 'forwarded';

/** @throws Rejection PAPER_UNKNOWN, PAPER_NOT_SUBMITTED, PAPER_WITHDRAWN or RESOLUTION_ALREADY_DECIDED */
export const requireUnderConsultation = (state: ResolutionState, asked: Asked): PaperUnderConsultation => {
  const paper = requireSubmitted(state, asked);
  if (!isUnderConsultation(paper)) throw refused('RESOLUTION_ALREADY_DECIDED', { ...asked, status: paper.status });
  if (isWithdrawn(paper)) throw refused('PAPER_WITHDRAWN', { ...asked });
  return paper;
};

/** @throws Rejection DATE_BEFORE_SUBMISSION */
export const requireAfterSubmission = (field: string, date: IsoDate, { submittedOn }: SubmittedPaper): void => {
  if (date < submittedOn) throw refused('DATE_BEFORE_SUBMISSION', { field, found: date, submittedOn });
};

interface Meeting {
  readonly field: string;
  readonly date: IsoDate;
  readonly occurredOn: IsoDate;
}

/** A meeting lies between the submission and the day the command says its result became legally so. */
export const requireMeetingDate = ({ field, date, occurredOn }: Meeting, paper: SubmittedPaper): void => {
  requireAfterSubmission(field, date, paper);
  if (date > occurredOn) throw refused('DATE_AFTER_OCCURRENCE', { field, found: date, occurredOn });
};
