/** Gremien, Fraktionen, Ämter. Empty while nobody has set it up: names of bodies and recipients are then free text. */
export interface OrganisationState {
  readonly status: 'empty';
}

export const emptyOrganisation: OrganisationState = { status: 'empty' };
