import { assertNever } from '#kernel';
import { nameKey } from './name-key.ts';
import type { BodyEstablished, DepartmentReorganised, OrganisationEvent } from './organisation.events.ts';
import type { Body, OrganisationState } from './organisation.state.ts';

const established = ({ name, kind, from, rules }: BodyEstablished['data']): Body => ({
  kind,
  names: [{ name, from }],
  rules: [{ ...rules, from }],
  seats: [],
  dissolvedFrom: null,
});

/** The body last so called: an earlier one of that name has been dissolved or renamed. */
const withBody = (state: OrganisationState, name: string, change: (body: Body) => Body): OrganisationState => {
  const found = state.bodies.findLast(({ names }) => names.some((called) => nameKey(called.name) === nameKey(name)));
  return { ...state, bodies: state.bodies.map((body) => (body === found ? change(body) : body)) };
};

const reorganised = (
  state: OrganisationState,
  { predecessor, successor, from }: DepartmentReorganised['data'],
): OrganisationState => ({
  ...state,
  departments: state.departments.map((department) =>
    nameKey(department.name) === nameKey(predecessor)
      ? { ...department, successor: { name: successor, from } }
      : department,
  ),
});

/** Never refuses: what is recorded happened. */
export const evolveOrganisation = (state: OrganisationState, { type, data }: OrganisationEvent): OrganisationState => {
  switch (type) {
    case 'BodyEstablished':
      return { ...state, bodies: [...state.bodies, established(data)] };
    case 'BodyRulesSet':
      return withBody(state, data.name, (body) => ({
        ...body,
        rules: [...body.rules, { ...data.rules, from: data.from }],
      }));
    case 'BodyRenamed':
      return withBody(state, data.name, (body) => ({
        ...body,
        names: [...body.names, { name: data.newName, from: data.from }],
      }));
    case 'BodyDissolved':
      return withBody(state, data.name, (body) => ({ ...body, dissolvedFrom: data.from }));
    case 'FactionSeated':
      return withBody(state, data.body, (body) => ({
        ...body,
        seats: [...body.seats, { faction: data.faction, seats: data.seats, from: data.from }],
      }));
    case 'DepartmentEstablished':
      return { ...state, departments: [...state.departments, { ...data, successor: null }] };
    case 'DepartmentReorganised':
      return reorganised(state, data);
    default:
      return assertNever(type);
  }
};
