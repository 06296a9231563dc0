import type { CouncilCommand, VoteReport } from '#council';
import type { Item, Reference } from '#council/events';
import { resolutionIdOf } from '#council/events';
import { isoDate } from '#kernel';

const council = 'Stadtverordnetenversammlung';

const vote: VoteReport = {
  tally: { known: 'counts', yes: 52, no: 18, abstentions: 6, invalid: 0 },
  rule: 'hgo-54@2005-04-01',
  present: 76,
  outcome: 'adopted',
};

interface DecidedPaper {
  readonly paper: string;
  readonly title: string;
  readonly department: string;
  readonly references?: readonly Reference[];
  readonly items: readonly Item[];
  readonly draftedOn: string;
  readonly submittedOn: string;
  readonly number: string;
  readonly decidedOn: string;
}

/** A public paper that the council decided as it was filed. The votes are invented. */
export const decidedPaper = ({
  paper,
  title,
  department,
  references = [],
  items,
  draftedOn,
  submittedOn,
  number,
  decidedOn,
}: DecidedPaper): readonly CouncilCommand[] => {
  const resolutionId = resolutionIdOf(paper);
  const date = isoDate(decidedOn);
  return [
    {
      type: 'DraftPaper',
      occurredOn: isoDate(draftedOn),
      data: {
        ...{ resolutionId, paper, title, department, items, references },
        decidingBody: council,
        visibility: 'public',
      },
    },
    { type: 'SubmitPaper', occurredOn: isoDate(submittedOn), data: { resolutionId } },
    {
      type: 'DecideResolution',
      occurredOn: date,
      data: { resolutionId, number, body: council, date, adopts: null, vote },
    },
  ];
};
