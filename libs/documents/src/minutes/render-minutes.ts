import type { AgendaResult, Tally, Vote } from '#council/events';
import { printDate } from '#council/events';
import { assertNever } from '#kernel';
import type { AgendaLine } from './agenda-lines.ts';
import type { DecisionMinutes } from './minutes-of.ts';

const results: Readonly<Record<AgendaResult, string>> = {
  adopted: 'angenommen',
  rejected: 'abgelehnt',
  adjourned: 'vertagt',
  referred: 'verwiesen',
  noted: 'zur Kenntnis genommen',
};

interface Counts {
  readonly no: number;
  readonly abstentions: number;
  readonly invalid: number;
}

const againstOf = ({ no, abstentions, invalid }: Counts): string =>
  `${no} Nein, ${abstentions} Enthaltungen${invalid === 0 ? '' : `, ${invalid} ungültig`}`;

const tallyOf = (tally: Tally): string => {
  switch (tally.known) {
    case 'counts':
      return `${tally.yes} Ja, ${againstOf(tally)}`;
    case 'unanimous':
      return 'einstimmig';
    case 'byFaction':
      return 'nach Fraktionen';
    case 'restInFavour':
      return `${againstOf(tally)}, alle anderen Ja`;
    case 'rollCall':
      return 'namentlich';
    default:
      return assertNever(tally);
  }
};

const voteLine = ({ tally, legalSource, present }: Vote): string => {
  const there = present === null ? '' : `, ${present} stimmberechtigt anwesend`;
  return `   Abstimmung: ${tallyOf(tally)}${there} (${legalSource})`;
};

const endOf = ({ removedBecause, result, note }: AgendaLine): readonly string[] => {
  if (removedBecause !== null) return [`   Abgesetzt: ${removedBecause}`];
  return [
    `   Ergebnis: ${result === null ? 'nicht behandelt' : results[result]}`,
    ...(note === null ? [] : [`   ${note}`]),
  ];
};

const itemLines = (line: AgendaLine): readonly string[] => {
  const { section, number, title, supplement, biased, quorate, vote, enBloc } = line;
  const place = section === '' ? number : `${section}/${number}`;
  return [
    `TOP ${place}  ${title}${supplement ? ' (Nachtrag)' : ''}`,
    ...endOf(line),
    ...(vote === null ? [] : [voteLine(vote)]),
    ...(enBloc.length === 0 ? [] : [`   En bloc mit TOP ${enBloc.join(', ')}`]),
    ...(biased === null || biased === 0 ? [] : [`   Befangen: ${biased}`]),
    ...(quorate === false ? ['   Nicht beschlussfähig'] : []),
  ];
};

const states: Readonly<Record<DecisionMinutes['status'], string>> = {
  draft: 'Entwurf, noch nicht unterzeichnet',
  signed: 'unterzeichnet',
  approved: 'unterzeichnet und genehmigt',
};

/** The minutes as lines of text, in German, as they are printed and signed. */
export const renderMinutes = (minutes: DecisionMinutes): readonly string[] => {
  const { body, date, startsAt, place, attendance, legalMembers, items, status, signedBy, objections } = minutes;
  const present = attendance.reduce((sum, { members }) => sum + members, 0);
  return [
    `Niederschrift (Ergebnisprotokoll)`,
    `${body}, ${printDate(date)}${startsAt === '' ? '' : `, ${startsAt} Uhr`}${place === '' ? '' : `, ${place}`}`,
    `Bei Eröffnung anwesend: ${present}${legalMembers === null ? '' : ` von ${legalMembers} Mitgliedern`}`,
    ...attendance.map(({ faction, members }) => `   ${faction ?? 'ohne Fraktion'}: ${members}`),
    '',
    ...items.flatMap((line) => [...itemLines(line), '']),
    `Stand: ${states[status]}${signedBy === null ? '' : ` (${signedBy})`}`,
    ...objections.map(({ objectedBy, objection }) => `Einwendung von ${objectedBy}: ${objection}`),
  ];
};
