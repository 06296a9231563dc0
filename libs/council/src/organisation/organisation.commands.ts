import type { IsoDate } from '#kernel';
import type { OrganisationEvent } from './organisation.events.ts';

type DataOf<Type extends OrganisationEvent['type']> = Extract<OrganisationEvent, { readonly type: Type }>['data'];

interface Order<Type extends string, Data> {
  readonly type: Type;
  /** The day of the deed that says so; what it says may hold from an earlier or a later day (`from`). */
  readonly occurredOn: IsoDate;
  readonly data: Data;
}

export type EstablishBody = Order<'EstablishBody', DataOf<'BodyEstablished'>>;
export type SetBodyRules = Order<'SetBodyRules', DataOf<'BodyRulesSet'>>;
export type RenameBody = Order<'RenameBody', DataOf<'BodyRenamed'>>;
export type DissolveBody = Order<'DissolveBody', DataOf<'BodyDissolved'>>;
export type SeatFaction = Order<'SeatFaction', DataOf<'FactionSeated'>>;
export type EstablishDepartment = Order<'EstablishDepartment', DataOf<'DepartmentEstablished'>>;
export type ReorganiseDepartment = Order<'ReorganiseDepartment', DataOf<'DepartmentReorganised'>>;

export type OrganisationCommand =
  EstablishBody | SetBodyRules | RenameBody | DissolveBody | SeatFaction | EstablishDepartment | ReorganiseDepartment;
