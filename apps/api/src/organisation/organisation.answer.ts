import { bodyNameAt, lastFrom, seatsAt } from '#council';
import type { BodyKind, BodyRules, OrganisationState } from '#council/events';
import type { IsoDate } from '#kernel';

export interface OrganisationAnswer {
  readonly asOf: IsoDate;
  /** Version of the organisation as a whole, for If-Match; 0 while nobody has set it up. */
  readonly revision: number;
  readonly bodies: readonly {
    readonly name: string;
    readonly kind: BodyKind;
    readonly rules: BodyRules & { readonly from: IsoDate };
    readonly factions: readonly { readonly faction: string; readonly seats: number }[];
  }[];
  readonly departments: readonly {
    readonly name: string;
    readonly parent: string | null;
    readonly from: IsoDate;
    /** Who takes over, and from when; also where that day is still to come. */
    readonly successor: { readonly name: string; readonly from: IsoDate } | null;
  }[];
}

/** Bodies that are there on the day; departments also when they have given away their duties. */
export const organisationAnswer = (
  { bodies, departments }: OrganisationState,
  { asOf, revision }: Pick<OrganisationAnswer, 'asOf' | 'revision'>,
): OrganisationAnswer => ({
  asOf,
  revision,
  bodies: bodies.flatMap((body) => {
    const name = bodyNameAt(body, asOf);
    const rules = lastFrom(body.rules, asOf);
    return name === null || rules === null ? [] : [{ name, kind: body.kind, rules, factions: seatsAt(body, asOf) }];
  }),
  departments: departments.filter(({ from }) => from <= asOf),
});
