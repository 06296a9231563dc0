import type { CouncilCommand, OrganisationCommand } from '#council';
import type { BodyKind, BodyRules } from '#council/events';
import { isoDate } from '#kernel';

const term = isoDate('2021-04-01');

const rules = (legalMembers: number): BodyRules => ({
  legalMembers,
  majorityRule: 'hgo-54@2005-04-01',
  quorumRule: 'hgo-53@2005-04-01',
  noticeRule: 'hgo-58@2005-04-01',
});

const body = (name: string, kind: BodyKind, legalMembers: number): OrganisationCommand => ({
  type: 'EstablishBody',
  occurredOn: term,
  data: { name, kind, from: term, rules: rules(legalMembers) },
});

const seats = (name: string, bySize: readonly number[]): readonly OrganisationCommand[] =>
  bySize.map((count, index) => ({
    type: 'SeatFaction',
    occurredOn: term,
    data: { body: name, faction: factions[index] ?? '', seats: count, from: term },
  }));

const department = (name: string, parent: string | null, from = term): OrganisationCommand => ({
  type: 'EstablishDepartment',
  occurredOn: from,
  data: { name, parent, from },
});

const reorganised = (predecessor: string, successor: string, day: string): OrganisationCommand => ({
  type: 'ReorganiseDepartment',
  occurredOn: isoDate(day),
  data: { predecessor, successor, from: isoDate(day) },
});

export const council = 'Stadtverordnetenversammlung';
export const finance = 'Ausschuss für Finanzen und Beteiligungen';
/** Invented, like the seats they have. */
export const factions: readonly string[] = ['Fraktion Ahorn', 'Fraktion Buchen', 'Fraktion Erlen', 'Fraktion Linden'];

const directorates = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'].map((number) => `Dezernat ${number}`);

/**
 * Who there is in the sample city. Office 15 belongs to directorate I, to IV from 2023 and to II from the decision of 20
 * December 2023; what is still sent to its old places arrives at the new one.
 */
export const organisationScript: readonly CouncilCommand[] = [
  body(council, 'council', 81),
  body(finance, 'committee', 17),
  body('Ausschuss für Planung und Bau', 'committee', 17),
  body('Ausschuss für Umwelt und Klima', 'committee', 17),
  body('Magistrat', 'administration', 21),
  ...seats(council, [30, 24, 17, 10]),
  ...seats(finance, [6, 5, 4, 2]),
  ...directorates.map((name) => department(name, null)),
  department('I/15', 'Dezernat I'),
  department('III/20', 'Dezernat III'),
  department('V/66', 'Dezernat V'),
  department('V/67', 'Dezernat V'),
  department('IV/15', 'Dezernat IV', isoDate('2023-01-01')),
  reorganised('I/15', 'IV/15', '2023-01-01'),
  department('II/15', 'Dezernat II', isoDate('2023-12-20')),
  reorganised('IV/15', 'II/15', '2023-12-20'),
];
