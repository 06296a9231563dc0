import { parseArgs } from 'node:util';

import type { AppendRequest, AppendResult, EventStore } from '#event-store';
import { StoreUnavailable, createKurrentdbEventStore } from '#event-store';
import type { Position } from '#kernel';
import { START } from '#kernel';

import { aStream, events, request, started, write } from '../contracts/event-store/requests.ts';
import { aLogName } from '../support/kurrentdb-server.ts';

/**
 * Writers who repeat every request until it is answered, for as long as asked. Somebody else restarts the server
 * meanwhile, as often and as roughly as he likes. At the end every answer is looked for in the log, and the log for
 * anything nobody asked for.
 */
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, writers: { type: 'string', default: '16' } },
});
const url = process.env.KURRENTDB_URL;
if (url === undefined || url === '') throw new Error('KURRENTDB_URL: found nothing, expected the address of a server.');

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const store: EventStore = createKurrentdbEventStore({ url, log: aLogName(), answerWithinMilliseconds: 5_000 });
const until = performance.now() + Number(values.seconds) * 1_000;
const answers = new Map<string, { readonly result: AppendResult; readonly facts: number }>();
const count = { unavailable: 0, repeated: 0 };

const untilAnswered = async (order: AppendRequest): Promise<AppendResult> => {
  for (;;) {
    try {
      return await store.append(order);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      count.unavailable += 1;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
};

const keepWriting = async (): Promise<void> => {
  while (performance.now() < until) {
    const facts = 1 + Math.floor(Math.random() * 3);
    const order =
      Math.random() < 0.3
        ? request([write(aStream(), 'none', events(facts)), write(aStream('budget'), 'none', events(1))])
        : started(aStream(), facts);
    const result = await untilAnswered(order);
    if (result.repeated) count.repeated += 1;
    answers.set(order.commandId, { result, facts: order.writes.reduce((sum, each) => sum + each.events.length, 0) });
  }
};

say(`Writing for ${values.seconds} s with ${values.writers} writers; restart the server now and then.`);
await Promise.all(Array.from({ length: Number(values.writers) }, keepWriting));

const found = new Map<string, { facts: number; position: Position }>();
const seen = new Set<string>();
const faults: string[] = [];
let after = START;
for (;;) {
  const page = await store.readAll({ after, limit: 1_000 });
  for (const event of page) {
    if (seen.has(event.eventId)) faults.push(`event ${event.eventId} is there twice`);
    seen.add(event.eventId);
    found.set(event.commandId, { facts: (found.get(event.commandId)?.facts ?? 0) + 1, position: event.position });
  }
  const last = page.at(-1);
  if (last === undefined) break;
  after = last.position;
}
for (const [command, { result, facts }] of answers) {
  const recorded = found.get(command);
  if (recorded?.facts !== facts)
    faults.push(`command ${command}: found ${recorded?.facts ?? 0} facts, expected ${facts}`);
  else if (recorded.position !== result.position) faults.push(`command ${command}: its answer names another position`);
}
for (const command of found.keys()) {
  if (!answers.has(command)) faults.push(`command ${command} is recorded and was never answered`);
}
await store.close();

say(`${answers.size} commands answered, ${seen.size} facts recorded.`);
say(`${count.unavailable} times unavailable, ${count.repeated} answers came from a receipt.`);
for (const fault of faults.slice(0, 20)) say(`FAULT ${fault}`);
say(faults.length === 0 ? 'Nothing lost, nothing doubled.' : `${faults.length} faults.`);
process.exit(faults.length === 0 ? 0 : 1);
