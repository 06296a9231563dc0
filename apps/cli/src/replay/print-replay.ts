import type { Replay } from '#audit';
import type { IsoDate } from '#kernel';
import { printDate, printPosts } from '#council/events';

import { printInstant } from '../print-instant.ts';
import { wrap } from '../wrap.ts';

const statusWords: Record<Replay['status'], string> = {
  draft: 'Entwurf',
  submitted: 'eingebracht',
  recommended: 'empfohlen',
  deferred: 'vertagt',
  withdrawn: 'zurückgezogen',
  adopted: 'beschlossen',
  rejected: 'abgelehnt',
  engrossed: 'ausgefertigt',
  forwarded: 'weitergeleitet',
  suspended: 'ausgesetzt',
  repealed: 'aufgehoben',
  superseded: 'ersetzt',
};

const stateWords: Record<Replay['items'][number]['state'], string> = {
  asFiled: '',
  changed: '[geändert] ',
  struck: 'gestrichen',
  inserted: '[neu] ',
  unchanged: '[unverändert] ',
};

const budgetWords: Record<string, string> = {
  proposed: 'vorgeschlagen',
  recommended: 'empfohlen',
  approved: 'beschlossen',
  releasedInAdvance: '  davon vorab freigegeben',
  released: '  davon freigegeben',
  blocked: '  davon gesperrt',
  lapsedByStrike: 'durch Streichung entfallen',
  repealed: 'aufgehoben',
};

/** Euros with cents for a column of figures, from integer cents. */
const euros = (amountCents: number): string => {
  const cents = String(Math.abs(amountCents) % 100).padStart(2, '0');
  const whole = String(Math.trunc(Math.abs(amountCents) / 100)).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return `${amountCents < 0 ? '-' : ''}${whole},${cents} €`;
};

const itemLine = ({ label, state, text }: Replay['items'][number]): string =>
  `${label.padEnd(8)}${wrap(state === 'struck' ? stateWords.struck : `${stateWords[state]}${text}`, 8)}`;

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, '-'.repeat(title.length), ...lines];

const headline = (replay: Replay, timeZone: string): readonly string[] => {
  const { paper, title, status, resolution, asOf, knownAt, position } = replay;
  const numbered = resolution === null ? '' : `Beschluss Nr. ${resolution.number} – ${decided(resolution)}\n`;
  return [
    `Vorlage ${paper}: ${title}`,
    `${numbered}Stand vom ${printDate(asOf)}: ${statusWords[status]} (bekannt am ${printInstant(knownAt, timeZone)}, Position ${String(position)})`,
  ];
};

const decided = ({ body, date }: { readonly body: string; readonly date: IsoDate }): string =>
  `${body}, ${printDate(date)}`;

/** What a person reads in the terminal, in German as the papers are. */
export const printReplay = (replay: Replay, timeZone: string): string =>
  [
    ...headline(replay, timeZone),
    '',
    ...replay.items.map(itemLine),
    ...section(
      'Haushalt',
      replay.budget.map(
        ({ year, status, amountCents }) =>
          `${year}  ${(budgetWords[status] ?? status).padEnd(30)}${euros(amountCents).padStart(18)}`,
      ),
    ),
    ...section('Stellen', [
      `Bedarf ${printPosts(replay.posts.neededFteHundredths)}, neu geschaffen ${printPosts(replay.posts.netNewFteHundredths)}`,
    ]),
    ...section(
      'Weiterleitungen',
      replay.forwardings.map(
        ({ recipient, purpose, items }) =>
          `${recipient.padEnd(16)}${purpose === 'forAction' ? 'zur weiteren Veranlassung' : 'zur Kenntnisnahme'}: ${items.join(', ')}`,
      ),
    ),
    '',
  ].join('\n');
