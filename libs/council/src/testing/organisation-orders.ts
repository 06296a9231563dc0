import { isoDate } from '#kernel';
import type {
  EstablishBody,
  EstablishDepartment,
  OrganisationCommand,
  ReorganiseDepartment,
} from '../organisation/organisation.commands.ts';
import type { BodyRules } from '../organisation/organisation.events.ts';
import { organisationDecider } from '../organisation/organisation.decider.ts';
import type { OrganisationState } from '../organisation/organisation.state.ts';
import { noSurroundings } from '../surroundings.ts';
import { committee, council } from './orders.ts';

/** Orders about bodies and departments with defaults; an example writes only what it is about. */
const occurredOn = isoDate('2023-12-20');

export const rules = (more: Partial<BodyRules> = {}): BodyRules => ({
  legalMembers: 81,
  majorityRule: 'hgo-54@2005-04-01',
  quorumRule: 'hgo-53@2005-04-01',
  noticeRule: 'hgo-58@2005-04-01',
  ...more,
});

export const establishBody = (name: string, more: Partial<EstablishBody['data']> = {}): EstablishBody => ({
  type: 'EstablishBody',
  occurredOn,
  data: { name, kind: 'committee', from: isoDate('2021-04-01'), rules: rules(), ...more },
});

export const establishDepartment = (name: string, parent: string | null, from = '2021-04-01'): EstablishDepartment => ({
  type: 'EstablishDepartment',
  occurredOn,
  data: { name, parent, from: isoDate(from) },
});

export const reorganise = (predecessor: string, successor: string, from: string): ReorganiseDepartment => ({
  type: 'ReorganiseDepartment',
  occurredOn,
  data: { predecessor, successor, from: isoDate(from) },
});

/** Council and finance committee; office 15 under directorate I, then IV, then II (scenario R). */
export const cityOrders: readonly OrganisationCommand[] = [
  establishBody(council, { kind: 'council' }),
  establishBody(committee, { rules: rules({ legalMembers: 17 }) }),
  establishDepartment('Dezernat I', null),
  establishDepartment('Dezernat II', null),
  establishDepartment('Dezernat IV', null),
  establishDepartment('I/15', 'Dezernat I'),
  establishDepartment('IV/15', 'Dezernat IV', '2023-01-01'),
  establishDepartment('II/15', 'Dezernat II', '2023-12-20'),
  reorganise('I/15', 'IV/15', '2023-01-01'),
  reorganise('IV/15', 'II/15', '2023-12-20'),
];

export const organisationAfter = (orders: readonly OrganisationCommand[]): OrganisationState => {
  const { decide, evolve, initialState } = organisationDecider;
  return orders.reduce((state, order) => decide(order, state, noSurroundings).reduce(evolve, state), initialState);
};
