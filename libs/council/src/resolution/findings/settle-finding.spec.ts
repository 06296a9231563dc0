import { describe, it } from '@jest/globals';
import { isoDate } from '#kernel';
import { draftPaper, resolutionId } from '../../testing/orders.ts';
import { after, given } from '../../testing/resolution-scenario.ts';
import type { SettleFinding } from './finding.commands.ts';

const findingId = 'resolution-date-conflict-0123456789abcdef';

const settle = (reason: string, id = findingId): SettleFinding => ({
  type: 'SettleFinding',
  occurredOn: isoDate('2023-12-01'),
  data: { resolutionId, findingId: id, reason },
});

describe('settling a finding (Befund erledigen)', () => {
  it('records the reason and the day', () =>
    after(draftPaper())
      .when(settle('Schreibfehler im Kopf.'))
      .then({
        type: 'FindingSettled',
        data: { resolutionId, findingId, reason: 'Schreibfehler im Kopf.', settledOn: isoDate('2023-12-01') },
      }));

  it('says nothing new the second time', () =>
    after(draftPaper(), settle('Schreibfehler im Kopf.')).when(settle('Schreibfehler im Kopf.')).then());

  it('is refused for another reason, because the first one stands', () =>
    after(draftPaper(), settle('Schreibfehler im Kopf.'))
      .when(settle('Doch kein Fehler.'))
      .thenRejected('FINDING_ALREADY_SETTLED', { reason: 'Schreibfehler im Kopf.' }));

  it('needs a reason', () => after(draftPaper()).when(settle('  ')).thenRejected('TEXT_EMPTY', { field: '/reason' }));

  it('is refused for what no finding is called', () =>
    after(draftPaper()).when(settle('Geprüft.', '__proto__')).thenRejected('FINDING_UNKNOWN'));

  it('needs a paper', () => given().when(settle('Geprüft.')).thenRejected('PAPER_UNKNOWN'));
});
