import type { IsoDate } from '#kernel';
import type { OrganisationState } from '../organisation/organisation.state.ts';
import { knowsAnything } from '../organisation/organisation.state.ts';
import { recipientAt } from '../organisation/recipient-at.ts';
import { requireBodyAt } from '../organisation/require-body-at.ts';
import { refused } from '../rejection-codes.ts';
import type { ResolutionCommand } from './resolution.commands.ts';

interface Named {
  readonly field: string;
  readonly name: string;
}

const bodiesIn = (command: ResolutionCommand): readonly Named[] => {
  switch (command.type) {
    case 'PlanConsultation':
      return command.data.stations.map(({ body }, index) => ({ field: `/stations/${index}/body`, name: body }));
    case 'AddStation':
      return [{ field: '/station/body', name: command.data.station.body }];
    case 'ReferPaper':
      return [{ field: '/body', name: command.data.body }];
    default:
      return [];
  }
};

const requireOffice = (organisation: OrganisationState, office: string, date: IsoDate): void => {
  const reached = recipientAt(organisation, office, date);
  if (reached.known) return;
  throw refused('RECIPIENT_UNKNOWN', { field: '/office', found: office, date, nearest: reached.nearest });
};

/**
 * A paper is sent to bodies and offices that there are on that day. While nobody has set up an organisation, names are
 * taken as they are.
 *
 * @throws Rejection BODY_UNKNOWN or RECIPIENT_UNKNOWN with the names that look like it.
 */
export const requireKnownNames = (command: ResolutionCommand, organisation: OrganisationState): void => {
  if (!knowsAnything(organisation)) return;
  const date = command.occurredOn;
  for (const named of bodiesIn(command)) requireBodyAt(organisation, { ...named, date });
  if (command.type === 'RequestOpinion') requireOffice(organisation, command.data.office, date);
};
