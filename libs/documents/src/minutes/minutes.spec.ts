import { describe, expect, it } from '@jest/globals';
import type { Meeting } from '#council';
import type { Vote } from '#council/events';
import { isoDate } from '#kernel';
import { minutesOf } from './minutes-of.ts';
import { renderMinutes } from './render-minutes.ts';

const vote: Vote = {
  tally: { known: 'counts', yes: 2, no: 1, abstentions: 0, invalid: 0 },
  rule: 'hgo-54@2005-04-01',
  legalSource: '§ 54 Abs. 1 HGO',
  present: 3,
};
const adopted = { result: 'adopted' as const, vote, note: null, enBloc: ['a', 'x'] };
const item = { section: 'I', resolutionId: null, supplement: false, removedBecause: null, conclusion: null };

const meeting: Meeting = {
  meetingId: 'council',
  body: 'Stadtverordnetenversammlung',
  date: isoDate('2023-12-20'),
  startsAt: '16:00',
  place: 'Rathaus',
  visibility: 'public',
  status: 'closed',
  invitation: null,
  rules: null,
  agenda: [
    { ...item, agendaItemId: 'a', number: '1', visibility: 'public', title: 'Radwege', conclusion: adopted },
    {
      ...item,
      agendaItemId: 'b',
      number: '2',
      visibility: 'public',
      title: 'Bericht',
      removedBecause: 'zurückgezogen',
    },
    { ...item, agendaItemId: 'x', number: '3', visibility: 'nonPublic', title: 'Grundstück', conclusion: adopted },
  ],
  attendance: [
    { memberId: 'm-1', faction: 'Fraktion A' },
    { memberId: 'm-2', faction: 'Fraktion A' },
    { memberId: 'm-3', faction: null },
  ],
  changes: [],
  bias: [],
  cancelledBecause: null,
  minutes: { status: 'signed', signedBy: 'Schriftführung', objections: [] },
};

describe('the minutes (Niederschrift)', () => {
  it('say who was there, what became of every item and by which vote', () =>
    expect(renderMinutes(minutesOf(meeting, 'all'))).toEqual([
      'Niederschrift (Ergebnisprotokoll)',
      'Stadtverordnetenversammlung, 20.12.2023, 16:00 Uhr, Rathaus',
      'Bei Eröffnung anwesend: 3',
      '   Fraktion A: 2',
      '   ohne Fraktion: 1',
      '',
      'TOP I/1  Radwege',
      '   Ergebnis: angenommen',
      '   Abstimmung: 2 Ja, 1 Nein, 0 Enthaltungen, 3 stimmberechtigt anwesend (§ 54 Abs. 1 HGO)',
      '   En bloc mit TOP I/1, I/3',
      '',
      'TOP I/2  Bericht',
      '   Abgesetzt: zurückgezogen',
      '',
      'TOP I/3  Grundstück',
      '   Ergebnis: angenommen',
      '   Abstimmung: 2 Ja, 1 Nein, 0 Enthaltungen, 3 stimmberechtigt anwesend (§ 54 Abs. 1 HGO)',
      '   En bloc mit TOP I/1, I/3',
      '',
      'Stand: unterzeichnet (Schriftführung)',
    ]));

  it('tell the public nothing of what is not public, not even that there is something', () => {
    const text = renderMinutes(minutesOf(meeting, 'public')).join('\n');
    expect(text).toContain('TOP I/1');
    expect(text).not.toMatch(/Grundstück|I\/3|En bloc/);
  });
});
