import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ShadeDebate } from '../support/shade-debate.ts';
import { runShadeDebate } from '../support/shade-debate.ts';

let debate: ShadeDebate;

beforeAll(async () => {
  debate = await runShadeDebate();
}, 120_000);
afterAll(() => debate.api.stop());

const page = () => debate.page();

describe('seventeen amendments after the decision', () => {
  it('have each come to an end that can be read', async () => {
    const { amendments, rebaseTasks } = (await page()).body;
    expect(rebaseTasks).toEqual([]);
    expect(Object.fromEntries(amendments.map(({ amendmentId, status }) => [amendmentId, status]))).toEqual({
      A01: 'adopted',
      A02: 'withdrawn',
      A03: 'settled',
      A04: 'adopted',
      A05: 'adopted',
      A06: 'rejected',
      A07: 'adopted',
      A08: 'adopted',
      A09: 'adopted',
      A10: 'settled',
      A11: 'adoptedInPart',
      A12: 'adopted',
      A13: 'rejected',
      A14: 'adopted',
      A15: 'converted',
      A16: 'converted',
      A17: 'settled',
    });
    expect(amendments.find(({ amendmentId }) => amendmentId === 'A11')).toMatchObject({
      partVotes: [
        {
          parts: [
            { operations: [0, 2], outcome: 'adopted', figures: { yes: 50, no: 20 } },
            { operations: [1], outcome: 'rejected', figures: { yes: 30, no: 40 } },
          ],
        },
      ],
    });
    expect(amendments.find(({ amendmentId }) => amendmentId === 'A03')).toMatchObject({ settlement: { by: 'A01' } });
    expect(amendments.find(({ amendmentId }) => amendmentId === 'A15')).toMatchObject({
      conversion: { kind: 'request', to: 'Magistrat', convertedOn: '2024-09-26' },
    });
  });

  it('leave exactly this text', async () => {
    const { text } = (await page()).body;
    expect(text.clean.map(({ label, text: words }) => `${label} ${words}`)).toEqual([
      '1 Zur Kenntnis genommen wird:',
      '1.1 An vierzehn Messpunkten war es im Sommer 2023 an mehr als zwanzig Tagen heißer als 30 Grad.',
      '2 Beschlossen wird:',
      '2.1 Für neue Trinkbrunnen werden 135.000 Euro bereitgestellt.',
      '2.3 Die Verwaltung stellt einen Hitzeaktionsplan auf. Er enthält:',
      '2.3.3 ein Hitzetelefon.',
      '2.3.4 kühle Räume in jedem Stadtteil und in jedem Pflegeheim.',
      '2.4 Im Grünflächenamt werden 2,0 VZÄ neu geschaffen.',
      '2.5 Die Verwaltung berichtet bis zum 31.03.2025 über den Stand. Der Bericht wird veröffentlicht.',
      '2.6 Die Brunnen laufen von Mai bis Oktober täglich von 6 bis 22 Uhr.',
      '2.8 An jedem Brunnen steht, wie gut das Wasser ist.',
    ]);
    expect(text.marked.filter(({ note }) => note === 'struck').map(({ label }) => label)).toEqual([
      '2.2',
      '2.3.1',
      '2.3.2',
      '2.7',
    ]);
  });

  it('leave this money and these posts', async () => {
    const { budget, posts } = (await page()).body;
    const sum = (status: string) =>
      budget.reduce((total, row) => total + (row.status === status && row.year === 2025 ? row.amountCents : 0), 0);
    expect([sum('approved'), sum('lapsedByStrike')]).toEqual([13_500_000, 20_000_000]);
    expect(posts).toEqual({ neededFteHundredths: 200, netNewFteHundredths: 200 });
  });

  it('tell of each item who moved, who recommended in whose wording and who adopted it', async () => {
    const { text, itemVotes } = (await page()).body;
    const by = (label: string) => text.marked.find((item) => item.label === label)?.provenance;
    const adoptedBy = { body: 'Stadtverordnetenversammlung', date: '2024-09-26', number: null };
    const finance = {
      body: 'Ausschuss für Finanzen und Beteiligungen',
      date: '2024-09-17',
      protocolNumber: 'BP 0733',
      wordedBy: 'III/20',
    };
    expect(by('2.1')).toEqual([
      {
        source: 'A01',
        movedBy: { kind: 'faction', name: 'Fraktion Linden' },
        recommendedBy: finance,
        adoptedBy,
        takenOverOn: null,
      },
      {
        source: 'A12',
        movedBy: { kind: 'faction', name: 'Fraktion Buchen' },
        recommendedBy: finance,
        adoptedBy,
        takenOverOn: null,
      },
    ]);
    expect(by('2.2')).toEqual([{ source: 'vote:1', movedBy: null, recommendedBy: null, adoptedBy, takenOverOn: null }]);
    expect(by('2.5')).toMatchObject([
      { source: 'A16', adoptedBy: null, takenOverOn: '2024-09-26' },
      { source: 'A11', recommendedBy: null, adoptedBy },
    ]);
    expect(by('2.7')).toMatchObject([{ source: 'A04' }, { source: 'A05' }]);
    expect(itemVotes).toMatchObject([{ voteId: 'vote:1', items: ['2.2'], outcome: 'rejected' }]);
  });

  it('keep beside the order that was proposed the one the chair chose, and why', async () => {
    const { votingOrders } = (await page()).body;
    expect(votingOrders).toMatchObject([
      { reason: 'Der Ältestenrat will in der Folge der Ziffern abstimmen lassen.', meetingDate: '2024-09-26' },
    ]);
  });
});
