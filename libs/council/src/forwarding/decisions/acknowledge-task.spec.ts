import { describe, it } from '@jest/globals';
import { isoDate } from '#kernel';
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

  it('is refused for a day before the task was ordered, and before its decision where nobody knows that day', () => {
    const order = { ...acknowledgeTask(), occurredOn: isoDate('2023-12-27') };
    const ordered = given(taskOpened({ orderedOn: isoDate('2023-12-28') }));
    ordered.when(order).thenRejected('DATE_BEFORE_FORWARDING', {
      field: '/occurredOn',
      found: '2023-12-27',
      expected: 'a day not before 2023-12-28',
    });
    ordered.when({ ...order, occurredOn: isoDate('2023-12-28') }).then(taskAcknowledged());
    given(taskOpened())
      .when({ ...order, occurredOn: isoDate('2023-12-19') })
      .thenRejected('DATE_BEFORE_FORWARDING', { expected: 'a day not before 2023-12-20' });
  });

  it('is refused for a task nobody opened', () =>
    given().when(acknowledgeTask()).thenRejected('FORWARDING_UNKNOWN', { forwardingId }));
});
