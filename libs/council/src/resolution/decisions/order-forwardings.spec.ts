import { describe, expect, it } from '@jest/globals';
import {
  decideResolution,
  draftPaper,
  engrossResolution,
  forwarding,
  orderForwardings,
  proposeAmendment,
  resolutionId,
  strike,
  submitPaper,
  voteOnAmendment,
} from '../../testing/orders.ts';
import { after } from '../../testing/resolution-scenario.ts';

const adopted = [
  draftPaper(),
  submitPaper(),
  proposeAmendment('A', { operations: [strike('2.1')] }),
  voteOnAmendment('A'),
  decideResolution(),
];
const engrossed = [...adopted, engrossResolution()];
const onDay = (day: string) => submitPaper({ on: day }).occurredOn;

describe('ordering forwardings (Weiterleitung verfügen)', () => {
  it('records who has to act and who is told', () => {
    const forwardings = [forwarding('Dezernat II'), forwarding('Dezernat III', { purpose: 'forInformation' })];
    after(...engrossed)
      .when(orderForwardings(forwardings))
      .then({ type: 'ForwardingsOrdered', data: { resolutionId, forwardings, orderedOn: onDay('2023-12-20') } });
  });

  it('may be done again for more recipients', () => {
    const { state } = after(
      ...engrossed,
      orderForwardings([forwarding('Dezernat II')]),
      orderForwardings([forwarding('Dezernat III')]),
    );
    expect(state).toMatchObject({
      status: 'forwarded',
      forwardings: [{ recipient: 'Dezernat II' }, { recipient: 'Dezernat III' }],
    });
  });

  it('is refused before the engrossment, and for a day before it', () => {
    after(...adopted)
      .when(orderForwardings([forwarding('Dezernat II')]))
      .thenRejected('RESOLUTION_NOT_ENGROSSED', { status: 'adopted' });
    after(...engrossed)
      .when(orderForwardings([forwarding('Dezernat II')], { on: '2023-12-19' }))
      .thenRejected('FORWARDED_BEFORE_ENGROSSMENT', { engrossedOn: '2023-12-20' });
  });

  it('is refused without a recipient', () => {
    after(...engrossed)
      .when(orderForwardings([]))
      .thenRejected('FORWARDINGS_EMPTY');
    after(...engrossed)
      .when(orderForwardings([forwarding('Dezernat II', { recipient: ' ' })]))
      .thenRejected('TEXT_EMPTY', { field: '/forwardings/0/recipient' });
  });

  it('is refused for items that are struck, unknown, named twice or not named at all', () => {
    const naming = (itemIds: readonly string[]) => orderForwardings([forwarding('Dezernat II', { itemIds })]);
    after(...engrossed)
      .when(naming(['2.2', '2.1']))
      .thenRejected('ITEM_STRUCK', { itemId: '2.1', field: '/forwardings/0/itemIds/1' });
    after(...engrossed)
      .when(naming(['2.9']))
      .thenRejected('ITEM_UNKNOWN', { itemId: '2.9' });
    after(...engrossed)
      .when(naming(['2.2', '2.2']))
      .thenRejected('ITEM_REPEATED', { itemId: '2.2' });
    after(...engrossed)
      .when(naming([]))
      .thenRejected('FORWARDING_WITHOUT_ITEMS');
  });

  it('is refused when an id is taken, in the same order or an earlier one', () => {
    const twice = [forwarding('Dezernat II'), forwarding('Dezernat II')];
    after(...engrossed)
      .when(orderForwardings(twice))
      .thenRejected('FORWARDING_ID_TAKEN', {
        forwardingId: '23-v-15-7-dezernat-ii',
        field: '/forwardings/1/forwardingId',
      });
    after(...engrossed, orderForwardings([forwarding('Dezernat II')]))
      .when(orderForwardings([forwarding('Dezernat II')]))
      .thenRejected('FORWARDING_ID_TAKEN');
  });

  it.each(['', 'Dezernat II', '-a', 'x'.repeat(201)])('is refused for the id "%s"', (forwardingId) => {
    after(...engrossed)
      .when(orderForwardings([forwarding('Dezernat II', { forwardingId })]))
      .thenRejected('FORWARDING_ID_MALFORMED', { found: forwardingId });
  });

  it('is refused when the due date has passed', () => {
    const due = (dueOn: string) => orderForwardings([forwarding('Dezernat II', { dueOn: onDay(dueOn) })]);
    after(...engrossed)
      .when(due('2023-12-19'))
      .thenRejected('DUE_DATE_PASSED', { field: '/forwardings/0/dueOn', found: '2023-12-19' });
    after(...engrossed)
      .when(due('2023-12-20'))
      .thenAtLeast({ type: 'ForwardingsOrdered' });
  });
});
