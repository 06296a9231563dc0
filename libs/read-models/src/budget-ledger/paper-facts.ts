import type { LedgerFact } from '#council/events';
import { ledgerFactOf } from '#council/events';
import type { EventStore } from '#event-store';
import { readWholeStream } from '#event-store';
import type { Position, RecordedEvent, StreamName } from '#kernel';

interface Kept {
  readonly facts: LedgerFact[];
  version: number;
  /** An event that this program cannot read: nothing behind it is understood. */
  isBroken: boolean;
}

/** Facts kept of all papers together; what was not used for longest goes first. */
const MOST_FACTS = 20_000;

const take = (kept: Kept, recorded: RecordedEvent): void => {
  if (kept.isBroken) return;
  try {
    const fact = ledgerFactOf(recorded);
    if (fact !== null) kept.facts.push(fact);
    kept.version = recorded.version;
  } catch {
    // The projection reads the same event, opens an incident and tells why.
    kept.isBroken = true;
  }
};

/** The facts of papers, read from their streams when they were not just read anyway. Facts never change, so none is stale. */
export class PaperFacts {
  readonly #store: EventStore;
  readonly #papers = new Map<StreamName, Kept>();
  #size = 0;

  constructor(store: EventStore) {
    this.#store = store;
  }

  /** Takes an event that was read with the log. When one between was left out, the stream is read again. */
  note(recorded: RecordedEvent): void {
    const { stream, version } = recorded;
    const kept = this.#papers.get(stream) ?? (version === 1 ? this.#begin(stream) : undefined);
    if (kept === undefined || version <= kept.version) return;
    if (version === kept.version + 1 || kept.isBroken) this.#take(kept, recorded);
    else this.#forget(stream, kept);
  }

  async upTo(stream: StreamName, position: Position): Promise<readonly LedgerFact[]> {
    const kept = this.#papers.get(stream) ?? (await this.#read(stream, position));
    this.#papers.delete(stream);
    this.#papers.set(stream, kept);
    this.#forgetOldest();
    return kept.facts.filter((fact) => fact.position <= position);
  }

  async #read(stream: StreamName, upTo: Position): Promise<Kept> {
    const recorded = await readWholeStream(this.#store, stream, { upTo });
    const kept = this.#begin(stream);
    for (const each of recorded) this.#take(kept, each);
    return kept;
  }

  #begin(stream: StreamName): Kept {
    const kept = { facts: [], version: 0, isBroken: false };
    this.#papers.set(stream, kept);
    return kept;
  }

  #take(kept: Kept, recorded: RecordedEvent): void {
    const before = kept.facts.length;
    take(kept, recorded);
    this.#size += kept.facts.length - before;
  }

  #forgetOldest(): void {
    for (const [stream, kept] of this.#papers) {
      if (this.#size <= MOST_FACTS) return;
      this.#forget(stream, kept);
    }
  }

  #forget(stream: StreamName, { facts }: Kept): void {
    this.#papers.delete(stream);
    this.#size -= facts.length;
  }
}
