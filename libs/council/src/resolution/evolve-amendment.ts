import type { AmendmentState } from './amendment/amendment.state.ts';
import { revisionOf } from './amendment/amendment.state.ts';
import type {
  AmendmentProposed,
  AmendmentSettled,
  AmendmentVoted,
  AmendmentWithdrawn,
  TextAmended,
} from './resolution.events.ts';
import type { ResolutionState, SubmittedPaper } from './resolution.state.ts';
import { currentText } from './resolution.state.ts';
import { applyChanges } from './text/apply-changes.ts';

export type AmendmentEvent = AmendmentProposed | AmendmentWithdrawn | AmendmentVoted | AmendmentSettled;

type Change = (amendment: AmendmentState) => AmendmentState;

export const withAmendment = <State extends SubmittedPaper>(
  paper: State,
  amendmentId: string,
  change: Change,
): State => ({
  ...paper,
  amendments: paper.amendments.map((each) => (each.amendmentId === amendmentId ? change(each) : each)),
});

const proposed = (data: AmendmentProposed['data']): AmendmentState => ({
  amendmentId: data.amendmentId,
  mover: data.mover,
  proposedOn: data.proposedOn,
  baseVersion: data.baseVersion,
  operations: data.operations,
  changes: data.changes,
  status: 'proposed',
  adoptedAsVersion: null,
  votes: [],
  ...(data.amends === undefined ? {} : { amends: data.amends }),
  ...(data.drops === undefined ? {} : { drops: data.drops }),
});

const voted = (paper: SubmittedPaper, { amendmentId, body, meetingDate, outcome }: AmendmentVoted['data']) =>
  withAmendment(paper, amendmentId, (amendment) => ({
    ...amendment,
    status: body === paper.decidingBody ? outcome : amendment.status,
    votes: [...amendment.votes, { body, meetingDate, outcome, revision: revisionOf(amendment) }],
  }));

export const evolveAmendment = (state: ResolutionState, event: AmendmentEvent): ResolutionState => {
  if (state.status === 'absent' || state.status === 'draft') return state;
  switch (event.type) {
    case 'AmendmentProposed':
      return { ...state, amendments: [...state.amendments, proposed(event.data)] };
    case 'AmendmentWithdrawn':
      return withAmendment(state, event.data.amendmentId, (amendment) => ({ ...amendment, status: 'withdrawn' }));
    case 'AmendmentVoted':
      return voted(state, event.data);
    case 'AmendmentSettled':
      return withAmendment(state, event.data.amendmentId, (amendment) => ({ ...amendment, status: 'settled' }));
  }
};

export const evolveTextAmended = (
  state: ResolutionState,
  { amendmentId, changes, textVersion }: TextAmended['data'],
): ResolutionState => {
  if (state.status === 'absent' || state.status === 'draft') return state;
  const amended = applyChanges(currentText(state), changes, amendmentId);
  return withAmendment({ ...state, texts: [...state.texts, amended] }, amendmentId, (amendment) => ({
    ...amendment,
    adoptedAsVersion: textVersion,
  }));
};
