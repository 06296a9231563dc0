import { describe, it } from '@jest/globals';
import { draftPaper, resolutionId, reviseDraft, submitPaper } from '../../testing/orders.ts';
import { after } from '../../testing/resolution-scenario.ts';

describe('submitting a paper (Vorlage einbringen)', () => {
  it('records the day and the version that was filed', () => {
    after(draftPaper(), reviseDraft())
      .when(submitPaper({ on: '2023-11-06' }))
      .then({ type: 'PaperSubmitted', data: { resolutionId, textVersion: 2, submittedOn: submitPaper().occurredOn } });
  });

  it('is done once', () => {
    after(draftPaper(), submitPaper()).when(submitPaper()).thenRejected('PAPER_NOT_DRAFT', { status: 'submitted' });
  });

  it('is refused for a paper nobody knows', () => {
    after().when(submitPaper()).thenRejected('PAPER_UNKNOWN');
  });
});
