import { describe, it } from '@jest/globals';
import { scenario } from '../../testing/scenario.ts';
import { acknowledgeTask, forwardingId, taskAcknowledged, taskDelivered, taskOpened } from '../../testing/tasks.ts';
import { forwardingDecider } from '../forwarding.decider.ts';

const { given } = scenario(forwardingDecider);

describe('acknowledging a task (Eingang bestätigen)', () => {
  it('records that the recipient has it', () =>
    given(taskOpened(), taskDelivered()).when(acknowledgeTask()).then(taskAcknowledged()));

  it('says nothing new the second time', () =>
    given(taskOpened(), taskDelivered(), taskAcknowledged()).when(acknowledgeTask()).then());

  it('is refused to anybody else', () =>
    given(taskOpened(), taskDelivered())
      .when(acknowledgeTask('Dezernat III'))
      .thenRejected('NOT_THE_RECIPIENT', { found: 'Dezernat III', expected: 'Dezernat II' }));

  it('is refused to anybody else also after the recipient has done it', () =>
    given(taskOpened(), taskAcknowledged()).when(acknowledgeTask('Dezernat III')).thenRejected('NOT_THE_RECIPIENT'));

  it('is refused for a task nobody opened', () =>
    given().when(acknowledgeTask()).thenRejected('FORWARDING_UNKNOWN', { forwardingId }));
});
