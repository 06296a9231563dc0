import { describe, it } from '@jest/globals';
import { item } from '../../testing/items.ts';
import { draftPaper } from '../../testing/orders.ts';
import { after } from '../../testing/resolution-scenario.ts';

describe('drafting a paper (Vorlage anlegen)', () => {
  it('records the paper as it was written', () => {
    const { data, occurredOn: draftedOn } = draftPaper();
    after()
      .when(draftPaper())
      .then({ type: 'PaperDrafted', data: { ...data, draftedOn } });
  });

  it('leaves out what the order has and a paper has not', () => {
    const { data, occurredOn: draftedOn } = draftPaper();
    const padded = { ...draftPaper(), data: { ...data, status: 'adopted' } };
    after()
      .when(padded)
      .then({ type: 'PaperDrafted', data: { ...data, draftedOn } });
  });

  it('is refused when the number is given to a paper already, in whichever spelling', () => {
    after(draftPaper({ paper: '20-V-06-020', resolutionId: '20-v-6-20' }))
      .when(draftPaper({ paper: '20-V-06-0020', resolutionId: '20-v-6-20' }))
      .thenRejected('PAPER_NUMBER_TAKEN', { field: '/paper', takenBy: '20-V-06-020' });
  });

  it.each(['', '   ', 'Vorlage', 'č-1', `1${'2'.repeat(100)}`])('is refused for the number "%s"', (paper) => {
    after().when(draftPaper({ paper })).thenRejected('PAPER_NUMBER_MALFORMED', { field: '/paper', found: paper });
  });

  it('is refused when the id is not the one of the number', () => {
    after()
      .when(draftPaper({ resolutionId: '23-v-15-8' }))
      .thenRejected('PAPER_ID_MISMATCH', { field: '/resolutionId', expected: '23-v-15-7' });
  });

  it.each(['title', 'department', 'decidingBody'] as const)('is refused without %s', (field) => {
    after()
      .when(draftPaper({ [field]: ' ' }))
      .thenRejected('TEXT_EMPTY', { field: `/${field}` });
  });

  it('is refused when two items have one id', () => {
    after()
      .when(draftPaper({ items: [item('2'), item('2.1'), item('2.2', { itemId: '2.1' })] }))
      .thenRejected('ITEM_ID_TAKEN', { field: '/items/2/itemId' });
  });
});
