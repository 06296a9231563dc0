import { describe, expect, it } from '@jest/globals';
import { scenario } from '../../testing/scenario.ts';
import { forwardingId, recordDelivery, taskAcknowledged, taskDelivered, taskOpened } from '../../testing/tasks.ts';
import { forwardingDecider } from '../forwarding.decider.ts';

const { given } = scenario(forwardingDecider);

describe('recording a delivery (Zustellung)', () => {
  it('records how and when it arrived', () => given(taskOpened()).when(recordDelivery()).then(taskDelivered()));

  it('says nothing new the second time', () => given(taskOpened(), taskDelivered()).when(recordDelivery()).then());

  it('records a second way of delivery', () =>
    given(taskOpened(), taskDelivered('inbox')).when(recordDelivery('email')).then(taskDelivered('email')));

  it('is recorded also when the recipient was faster than the worker', () => {
    given(taskOpened(), taskAcknowledged()).when(recordDelivery()).then(taskDelivered());
    expect(given(taskOpened(), taskAcknowledged(), taskDelivered()).state).toMatchObject({ status: 'acknowledged' });
  });

  it('is refused for a task nobody opened', () =>
    given().when(recordDelivery()).thenRejected('FORWARDING_UNKNOWN', { forwardingId }));
});
