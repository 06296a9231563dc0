import { randomUUID } from 'node:crypto';

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import type { CommandGateway } from '#commands';
import type { EventStore } from '#event-store';
import { StoreUnavailable } from '#event-store';
import { createQueue, openIncidents, retryIncident } from '#forwarding';
import type { EventId } from '#kernel';

import { redisProcess } from '../../faults/servers/redis-process.ts';
import { describeWithRedis } from '../../support/redis.ts';
import type { ForwardingOffice } from './forwarding-office.ts';
import { openForwardingOffice, silent } from './forwarding-office.ts';
import { testedBackends } from './queue-servers.ts';

// The machine may be busy with other suites.
jest.setTimeout(30_000);

describe.each(testedBackends)('forwarding through BullMQ on $name', (backend) => {
  const describeIfThere = backend.available ? describe : describe.skip;

  describeIfThere('with its server', () => {
    let office: ForwardingOffice;
    beforeEach(async () => {
      office = await openForwardingOffice(backend);
    });
    afterEach(() => office.close());

    it('brings each task to its inbox once, with several deliverers', async () => {
      office.startForwarder();
      office.startDeliverer();
      office.startDeliverer();
      await office.untilDelivered([
        ...(await office.open(150)),
        ...(await office.open(50, { recipient: 'Magistrat' })),
      ]);
      expect(await office.findings()).toEqual([]);
    });

    it('puts ids into jobs and nothing else', async () => {
      const [task] = await office.open(1);
      office.startForwarder();
      await office.untilForwarded();
      expect(await office.server.jobs()).toEqual([{ id: `${task?.eventId}_dezernat-ii`, data: task }]);
    });

    it('has one effect when a job runs again, and when two run at once', async () => {
      const tasks = await office.open(10);
      const twins = ['a', 'b', 'c'].flatMap((twin) =>
        tasks.map((task) => ({ ...task, jobId: `${task.eventId}_${twin}` })),
      );
      await office.queue.add(twins);
      office.startForwarder();
      office.startDeliverer();
      office.startDeliverer();
      await office.untilDelivered(tasks);
      await office.queue.restore(twins);
      await untilIdle(office);
      expect(await openIncidents(office.pool)).toEqual([]);
      expect(await office.findings()).toEqual([]);
    });

    it('asks for the same jobs again when it ended between jobs and checkpoint', async () => {
      const tasks = await office.open(20);
      let interruptions = 0;
      office.startForwarder({
        add: async (jobs) => {
          await office.queue.add(jobs);
          interruptions += 1;
          if (interruptions < 3) throw new Error('Killed after the jobs were added.');
        },
      });
      await office.untilForwarded();
      expect(interruptions).toBe(3);
      expect(await office.server.jobs()).toHaveLength(20);
      office.startDeliverer();
      await office.untilDelivered(tasks);
      expect(await office.findings()).toEqual([]);
    });

    it('makes every lost job again from the record', async () => {
      const tasks = await office.open(60);
      office.startForwarder();
      await office.untilForwarded();
      await office.server.loseEverything();
      expect(await office.server.jobs()).toEqual([]);
      expect(await office.reconcile()).toEqual({ open: 60, restored: 60, withIncident: 0 });
      expect(await office.reconcile()).toEqual({ open: 60, restored: 0, withIncident: 0 });
      office.startDeliverer();
      await office.untilDelivered(tasks);
      expect(await office.findings()).toEqual([]);
      expect(await office.reconcile()).toEqual({ open: 0, restored: 0, withIncident: 0 });
    });

    it('loses nothing when the queue is lost while deliverers work', async () => {
      office.startForwarder();
      office.startDeliverer();
      const first = await office.open(40);
      await office.server.loseEverything();
      const second = await office.open(40);
      await office.untilForwarded();
      await office.reconcile();
      await office.untilDelivered([...first, ...second]);
      expect(await office.findings()).toEqual([]);
    });

    it('lets commands go on while the queue is down, and catches up', async () => {
      office.startForwarder();
      office.startDeliverer();
      const before = await office.open(10);
      await office.untilDelivered(before);
      await office.server.goDown();
      const meanwhile = await office.open(30);
      await office.untilCount(40, `select count(*) from event_log.events where type = 'TaskOpened'`);
      await office.untilCount(10, 'select count(*) from forwarding.tasks');
      await office.server.comeBack();
      await office.untilDelivered(meanwhile);
      expect(await office.findings()).toEqual([]);
    });

    it('opens an incident for a poisoned task, holds up nobody else, and retries it when told', async () => {
      const [poisoned] = await office.open(1);
      const healthy = await office.open(20);
      office.startForwarder();
      const stop = office.startDeliverer({ store: failingFor(office.store, poisoned?.forwardingId ?? '') });
      await office.untilDelivered(healthy);
      await office.untilCount(1, 'select count(*) from forwarding.incidents where closed_at is null');
      const [incident] = await openIncidents(office.pool);
      expect(incident).toMatchObject({ ...poisoned, cause: 'The wire is cut.', attempts: 3 });
      await untilIdle(office);
      expect(await office.reconcile()).toEqual({ open: 1, restored: 0, withIncident: 1 });

      await stop();
      office.startDeliverer();
      const { pool, queue, clock } = office;
      const order = { pool, queue, clock, incidentId: incident?.incidentId ?? '', by: 'test:office' };
      expect(await retryIncident(order)).toBe(true);
      expect(await retryIncident(order)).toBe(false);
      await office.untilDelivered(poisoned === undefined ? [] : [poisoned]);
      expect(await openIncidents(pool)).toEqual([]);
      expect(await office.findings()).toEqual([]);
    });

    it('opens an incident for a task nobody can read, and goes on', async () => {
      const [unreadable] = await office.open(1, { recipient: 7 });
      const readable = await office.open(5);
      office.startForwarder();
      office.startDeliverer();
      await office.untilDelivered(readable);
      await office.untilCount(1, 'select count(*) from forwarding.incidents where closed_at is null');
      expect(await openIncidents(office.pool)).toMatchObject([{ eventId: unreadable?.eventId, attempts: 3 }]);
    });

    it('waits out a record that does not answer, without giving up', async () => {
      const tasks = await office.open(3);
      let failures = 0;
      const commands: CommandGateway = {
        execute: (command, context) => {
          failures += 1;
          if (failures <= 20) return Promise.reject(new StoreUnavailable('Away for a while.', null));
          return office.commands.execute(command, context);
        },
      };
      office.startForwarder();
      office.startDeliverer({ commands });
      await office.untilDelivered(tasks);
      expect(await openIncidents(office.pool)).toEqual([]);
      expect(await office.findings()).toEqual([]);
    });

    it('lets a second forwarder take over where the first one left off', async () => {
      const stopFirst = office.startForwarder();
      office.startForwarder();
      office.startDeliverer();
      const first = await office.open(15);
      await office.untilDelivered(first);
      await stopFirst();
      await office.untilDelivered(await office.open(15));
      expect(await office.findings()).toEqual([]);
    });
  });
});

const failingFor = (store: EventStore, forwardingId: string): Pick<EventStore, 'readStream'> => ({
  readStream: (reading) =>
    reading.stream.endsWith(forwardingId) ? Promise.reject(new Error('The wire is cut.')) : store.readStream(reading),
});

/** A job of no task at all waits behind the others: when it has failed for good, they are through. */
const untilIdle = async (office: ForwardingOffice): Promise<void> => {
  const eventId = randomUUID() as EventId;
  await office.queue.add([{ jobId: `${eventId}_nobody`, forwardingId: randomUUID(), eventId }]);
  await office.untilCount(1, `select count(*) from forwarding.incidents where event_id = '${eventId}'`);
  await office.pool.query(`update forwarding.incidents set closed_at = now() where event_id = '${eventId}'`);
};

describeWithRedis('a Redis that may throw jobs away', () => {
  it('is refused before it carries the first one', async () => {
    const redis = await redisProcess();
    await redis.start();
    await redis.command('CONFIG', 'SET', 'maxmemory-policy', 'allkeys-lru');
    await expect(createQueue({ server: { redisUrl: redis.url }, logger: silent })).rejects.toThrow(
      'maxmemory-policy: found allkeys-lru, expected noeviction',
    );
    await redis.remove();
  });
});
