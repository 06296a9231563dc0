import { describe, it } from '@jest/globals';
import {
  decideResolution,
  draftPaper,
  engrossResolution,
  forwarding,
  meetingDay,
  orderForwardings,
  resolutionId,
  submitPaper,
} from '../testing/orders.ts';
import { cityOrders, organisationAfter } from '../testing/organisation-orders.ts';
import { after } from '../testing/resolution-scenario.ts';

const engrossed = after(draftPaper(), submitPaper(), decideResolution(), engrossResolution());
const known = engrossed.beside({ organisation: organisationAfter(cityOrders) });

describe('who gets a forwarding (Empfänger der Weiterleitung)', () => {
  it('is the successor of a department that was reorganised, with the name as written beside', () =>
    known.when(orderForwardings([forwarding('IV/15'), forwarding('Dezernat II')])).then({
      type: 'ForwardingsOrdered',
      data: {
        resolutionId,
        forwardings: [
          { ...forwarding('IV/15'), recipient: 'II/15', recipientAsWritten: 'IV/15' },
          forwarding('Dezernat II'),
        ],
        orderedOn: meetingDay,
      },
    }));

  it('must be known where anything is known, and the nearest names are told', () =>
    known
      .when(orderForwardings([forwarding('Dezernat II'), forwarding('Dezernat VI')]))
      .thenRejected('RECIPIENT_UNKNOWN', {
        field: '/forwardings/1/recipient',
        found: 'Dezernat VI',
        nearest: ['Dezernat I', 'Dezernat II', 'Dezernat IV'],
      }));

  it('is anybody while nobody has set up the organisation', () =>
    engrossed
      .when(orderForwardings([forwarding('Amt für Rätsel')]))
      .thenAtLeast({ type: 'ForwardingsOrdered', data: { forwardings: [forwarding('Amt für Rätsel')] } }));
});
