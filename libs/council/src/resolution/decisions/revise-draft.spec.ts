import { describe, it } from '@jest/globals';
import { item } from '../../testing/items.ts';
import { draftPaper, resolutionId, reviseDraft, submitPaper } from '../../testing/orders.ts';
import { after } from '../../testing/resolution-scenario.ts';

describe('revising a draft (Vorlage überarbeiten)', () => {
  it('records the whole text as the next version', () => {
    const { data } = reviseDraft();
    after(draftPaper())
      .when(reviseDraft())
      .then({ type: 'DraftRevised', data: { ...data, textVersion: 2 } });
  });

  it('counts versions on', () => {
    after(draftPaper(), reviseDraft())
      .when(reviseDraft({ items: [item('1')] }))
      .thenAtLeast({ type: 'DraftRevised', data: { textVersion: 3 } });
  });

  it('is refused once the paper is submitted', () => {
    after(draftPaper(), submitPaper())
      .when(reviseDraft())
      .thenRejected('PAPER_NOT_DRAFT', { resolutionId, status: 'submitted' });
  });

  it('is refused for a paper nobody knows', () => {
    after().when(reviseDraft()).thenRejected('PAPER_UNKNOWN', { resolutionId });
  });

  it('is refused without a title and without items', () => {
    after(draftPaper())
      .when(reviseDraft({ title: '' }))
      .thenRejected('TEXT_EMPTY', { field: '/title' });
    after(draftPaper())
      .when(reviseDraft({ items: [] }))
      .thenRejected('ITEMS_EMPTY');
  });
});
