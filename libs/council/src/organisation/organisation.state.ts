import type { IsoDate } from '#kernel';
import type { BodyKind, BodyRules } from './organisation.events.ts';

/** Gremien, Fraktionen, Ämter. Empty while nobody has set it up: names of bodies and recipients are then free text. */
export interface OrganisationState {
  readonly bodies: readonly Body[];
  readonly departments: readonly Department[];
}

export interface Body {
  readonly kind: BodyKind;
  /** By day, the first from the body's establishment on. */
  readonly names: readonly { readonly name: string; readonly from: IsoDate }[];
  /** By day; of two from one day the later recorded holds. */
  readonly rules: readonly (BodyRules & { readonly from: IsoDate })[];
  readonly seats: readonly { readonly faction: string; readonly seats: number; readonly from: IsoDate }[];
  readonly dissolvedFrom: IsoDate | null;
}

export interface Department {
  readonly name: string;
  readonly parent: string | null;
  readonly from: IsoDate;
  readonly successor: { readonly name: string; readonly from: IsoDate } | null;
}

export const emptyOrganisation: OrganisationState = { bodies: [], departments: [] };

export const knowsAnything = ({ bodies, departments }: OrganisationState): boolean =>
  bodies.length + departments.length > 0;
