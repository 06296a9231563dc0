import { describe, it } from '@jest/globals';
import { isoDate } from '#kernel';
import { cityOrders, organisationAfter } from '../../testing/organisation-orders.ts';
import { scenario } from '../../testing/scenario.ts';
import { acknowledgeTask, forwardingId, recordDelivery, taskAcknowledged, taskOpened } from '../../testing/tasks.ts';
import { forwardingDecider } from '../forwarding.decider.ts';
import type { ReassignTask } from '../forwarding.commands.ts';
import type { TaskReassigned } from '../forwarding.events.ts';

const { given } = scenario(forwardingDecider);
const organisation = organisationAfter(cityOrders);
const opened = taskOpened({ recipient: 'IV/15' });

const reassign = (on = '2023-12-20'): ReassignTask => ({
  type: 'ReassignTask',
  occurredOn: isoDate(on),
  data: { forwardingId },
});
const reassigned: TaskReassigned = {
  type: 'TaskReassigned',
  data: { forwardingId, resolutionId: opened.data.resolutionId, from: 'IV/15', to: 'II/15' },
};

describe('handing a task over (Aufgabe übergeben)', () => {
  it('moves it with the duty to the successor', () =>
    given(opened).beside({ organisation }).when(reassign()).then(reassigned));

  it('is nothing while the recipient still has the duty', () =>
    given(opened).beside({ organisation }).when(reassign('2023-12-19')).then());

  it('is nothing a second time', () => given(opened, reassigned).beside({ organisation }).when(reassign()).then());

  it('is nothing while nobody has set up the organisation', () => given(opened).when(reassign()).then());

  it('leaves alone what was for information and has been acknowledged', () =>
    given(taskOpened({ recipient: 'IV/15', purpose: 'forInformation' }), taskAcknowledged())
      .beside({ organisation })
      .when(reassign())
      .then());

  it('makes the new recipient acknowledge a duty anew, and shuts the old one out', () => {
    const history = given(opened, taskAcknowledged(), reassigned);
    history.when(acknowledgeTask('II/15')).then({
      type: 'TaskAcknowledged',
      data: { forwardingId, resolutionId: opened.data.resolutionId, recipient: 'II/15' },
    });
    history.when(acknowledgeTask('IV/15')).thenRejected('NOT_THE_RECIPIENT', { expected: 'II/15' });
  });

  it('is refused for a day before the task was ordered', () =>
    given(taskOpened({ recipient: 'IV/15', orderedOn: isoDate('2024-01-08') }))
      .beside({ organisation })
      .when(reassign('2024-01-07'))
      .thenRejected('DATE_BEFORE_FORWARDING', { expected: 'a day not before 2024-01-08' }));

  it('is refused for a task nobody opened', () => given().when(reassign()).thenRejected('FORWARDING_UNKNOWN'));

  it('is told to whoever delivers later', () =>
    given(opened, reassigned)
      .when(recordDelivery())
      .thenAtLeast({ type: 'TaskDelivered', data: { recipient: 'II/15' } }));
});
