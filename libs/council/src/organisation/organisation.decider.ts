import { assertNever } from '#kernel';
import type { CouncilDecider } from '../subject.ts';
import { dissolveBody } from './decisions/dissolve-body.ts';
import { establishBody } from './decisions/establish-body.ts';
import { establishDepartment } from './decisions/establish-department.ts';
import { renameBody } from './decisions/rename-body.ts';
import { reorganiseDepartment } from './decisions/reorganise-department.ts';
import { seatFaction } from './decisions/seat-faction.ts';
import { setBodyRules } from './decisions/set-body-rules.ts';
import { evolveOrganisation } from './evolve-organisation.ts';
import type { OrganisationCommand } from './organisation.commands.ts';
import type { OrganisationEvent } from './organisation.events.ts';
import type { OrganisationState } from './organisation.state.ts';
import { emptyOrganisation } from './organisation.state.ts';

const decide = (command: OrganisationCommand, organisation: OrganisationState): readonly OrganisationEvent[] => {
  switch (command.type) {
    case 'EstablishBody':
      return establishBody(command, organisation);
    case 'SetBodyRules':
      return setBodyRules(command, organisation);
    case 'RenameBody':
      return renameBody(command, organisation);
    case 'DissolveBody':
      return dissolveBody(command, organisation);
    case 'SeatFaction':
      return seatFaction(command, organisation);
    case 'EstablishDepartment':
      return establishDepartment(command, organisation);
    case 'ReorganiseDepartment':
      return reorganiseDepartment(command, organisation);
    default:
      return assertNever(command);
  }
};

/** Gremien, Fraktionen und Ämter of the one municipality whose log this is. */
export const organisationDecider: CouncilDecider<OrganisationCommand, OrganisationState, OrganisationEvent> = {
  initialState: emptyOrganisation,
  decide,
  evolve: evolveOrganisation,
};
