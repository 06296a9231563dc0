import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isoDate } from '#kernel';
import { committee, council } from '../testing/orders.ts';
import {
  cityOrders,
  establishBody,
  establishDepartment,
  organisationAfter,
  reorganise,
  rules,
} from '../testing/organisation-orders.ts';
import { scenario } from '../testing/scenario.ts';
import { bodyAt, bodyNameAt } from './body-at.ts';
import type { OrganisationCommand } from './organisation.commands.ts';
import { organisationDecider } from './organisation.decider.ts';
import type { OrganisationState } from './organisation.state.ts';
import { recipientAt } from './recipient-at.ts';
import { rulesAt } from './rules-at.ts';
import { seatsAt } from './seats-at.ts';

const { after } = scenario(organisationDecider);
const city = organisationAfter(cityOrders);
const occurredOn = isoDate('2023-12-20');

const named = (order: OrganisationCommand['type'], data: object): OrganisationCommand =>
  // Orders of one shape each; the examples below say what is in them.
  ({ type: order, occurredOn, data }) as OrganisationCommand;

describe('a body (Gremium)', () => {
  it('is established once under a name, in whatever spelling', () =>
    after(...cityOrders)
      .when(establishBody('STADTVERORDNETENVERSAMMLUNG'))
      .thenRejected('ORGANISATION_NAME_TAKEN', { field: '/name', taken: council }));

  it('is not there before its day', () => {
    expect(bodyAt(city, council, isoDate('2021-03-31'))).toBeNull();
    expect(bodyAt(city, council, isoDate('2021-04-01'))).not.toBeNull();
  });

  it.each([0, 0.5, -1, 10_001, Number.NaN])('has no %d members', (legalMembers) =>
    after()
      .when(establishBody('Ausschuss', { rules: rules({ legalMembers }) }))
      .thenRejected('MEMBERS_MALFORMED', { field: '/rules/legalMembers' }),
  );

  it('follows only rules that somebody wrote', () =>
    after()
      .when(establishBody('Ausschuss', { rules: rules({ quorumRule: 'hgo-99' as 'hgo-53@2005-04-01' }) }))
      .thenRejected('BODY_RULE_UNKNOWN', { field: '/rules/quorumRule', found: 'hgo-99' }));

  it('keeps for every day the rules of that day', () => {
    const from = isoDate('2026-04-01');
    const later = organisationAfter([
      ...cityOrders,
      named('SetBodyRules', { name: council, from, rules: rules({ legalMembers: 83 }) }),
    ]);
    expect(rulesAt(later, council, isoDate('2026-03-31'))?.legalMembers).toBe(81);
    expect(rulesAt(later, council, from)?.legalMembers).toBe(83);
  });

  it('is found by the name of the day, and reached under every name it had', () => {
    const from = isoDate('2022-01-01');
    const renamed = organisationAfter([
      ...cityOrders,
      named('RenameBody', { name: committee, newName: 'Finanzausschuss', from }),
    ]);
    expect(bodyAt(renamed, committee, from)).toBeNull();
    expect(bodyAt(renamed, 'Finanzausschuss', from)?.kind).toBe('committee');
    expect(bodyAt(renamed, committee, isoDate('2021-12-31'))?.kind).toBe('committee');
    expect(recipientAt(renamed, committee, from)).toEqual({
      known: true,
      name: 'Finanzausschuss',
      passed: [committee],
    });
  });

  it('is not there any more once it is dissolved', () => {
    const from = isoDate('2023-07-01');
    const history = after(...cityOrders, named('DissolveBody', { name: committee, from }));
    expect(history.state.bodies.map((body) => bodyNameAt(body, from))).toEqual([council, null]);
    history.when(named('DissolveBody', { name: committee, from })).thenRejected('BODY_UNKNOWN', { nearest: [council] });
  });
});

describe('the seats of a faction (Fraktion)', () => {
  const seat = (faction: string, seats: number, from = '2021-04-01') =>
    named('SeatFaction', { body: committee, faction, seats, from: isoDate(from) });
  const seatsOn = (organisation: OrganisationState, date: string) => {
    const body = bodyAt(organisation, committee, isoDate(date));
    return body === null ? null : seatsAt(body, isoDate(date));
  };

  it('hold from a day on', () => {
    const seated = organisationAfter([...cityOrders, seat('A', 9), seat('B', 8), seat('B', 0, '2022-01-01')]);
    expect(seatsOn(seated, '2021-12-31')).toEqual([
      { faction: 'A', seats: 9 },
      { faction: 'B', seats: 8 },
    ]);
    expect(seatsOn(seated, '2022-01-01')).toEqual([{ faction: 'A', seats: 9 }]);
  });

  it('are never more than the body has members', () =>
    after(...cityOrders, seat('A', 9))
      .when(seat('B', 9))
      .thenRejected('SEATS_EXCEED_MEMBERS', { found: 18, legalMembers: 17 }));

  it('are said once', () =>
    after(...cityOrders, seat('A', 9))
      .when(seat('A', 9))
      .then());
});

describe('a department that is reorganised (Umgliederung)', () => {
  it.each([
    ['I/15', '2022-06-01', 'I/15', []],
    ['I/15', '2023-06-01', 'IV/15', ['I/15']],
    ['IV/15', '2023-12-19', 'IV/15', []],
    ['IV/15', '2023-12-20', 'II/15', ['IV/15']],
    ['I/15', '2023-12-20', 'II/15', ['I/15', 'IV/15']],
    ['Dezernat IV/15', '2024-01-02', 'II/15', ['IV/15']],
  ])('is reached as %s on %s under the name %s', (name, date, reached, passed) =>
    expect(recipientAt(city, name, isoDate(date))).toEqual({ known: true, name: reached, passed }),
  );

  it('is not reached before it exists, and the nearest names are told', () =>
    expect(recipientAt(city, 'II/15', isoDate('2022-06-01'))).toEqual({
      known: false,
      nearest: ['I/15', 'Dezernat I', 'Dezernat II'],
    }));

  it('has one successor', () =>
    after(...cityOrders)
      .when(reorganise('IV/15', 'I/15', '2024-01-01'))
      .thenRejected('DEPARTMENT_ALREADY_REORGANISED', { successor: 'II/15' }));

  it('cannot hand its duties round in a circle', () =>
    after(...cityOrders)
      .when(reorganise('II/15', 'I/15', '2024-01-01'))
      .thenRejected('REORGANISATION_CIRCULAR', { passed: ['I/15', 'IV/15', 'II/15'] }));

  it('cannot hand them to itself', () =>
    after(...cityOrders)
      .when(reorganise('II/15', 'II/15', '2024-01-01'))
      .thenRejected('REORGANISATION_CIRCULAR'));

  it('cannot hand them to one that is not there yet, or has given away its own', () => {
    const { when } = after(...cityOrders, establishDepartment('V/15', 'Dezernat II', '2025-01-01'));
    when(reorganise('II/15', 'V/15', '2024-12-31')).thenRejected('REORGANISATION_GAP', { begins: '2025-01-01' });
    after(...cityOrders, establishDepartment('VI/15', null))
      .when(reorganise('VI/15', 'I/15', '2023-06-01'))
      .thenRejected('REORGANISATION_GAP', { goneTo: 'IV/15' });
  });

  it('is always reached through a finite chain that ends with somebody, whatever was ordered', () => {
    const offices = ['A', 'B', 'C', 'D', 'E'];
    const step = fc.record({
      predecessor: fc.constantFrom(...offices),
      successor: fc.constantFrom(...offices),
      from: fc.constantFrom('2022-01-01', '2023-01-01', '2024-01-01'),
    });
    const { decide, evolve } = organisationDecider;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const begun = organisationAfter(offices.map((name) => establishDepartment(name, null)));
        const ended = steps.reduce((state, { predecessor, successor, from }) => {
          try {
            return decide(reorganise(predecessor, successor, from), state, {} as never).reduce(evolve, state);
          } catch {
            return state;
          }
        }, begun);
        for (const name of offices) {
          for (const date of ['2021-06-01', '2022-06-01', '2023-06-01', '2024-06-01']) {
            const reached = recipientAt(ended, name, isoDate(date));
            expect(reached.known).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
