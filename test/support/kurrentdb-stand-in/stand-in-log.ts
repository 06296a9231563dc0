/** One record of the server's log, as reads show it. */
export interface StoredRecord {
  readonly id: string;
  readonly stream: string;
  readonly revision: bigint;
  /** A place in bytes: increasing, never dense. */
  readonly position: bigint;
  readonly type: string;
  readonly isJson: boolean;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
  readonly created: Date;
}

export type NewRecord = Pick<StoredRecord, 'id' | 'type' | 'isJson' | 'data' | 'metadata'>;

/** What one stream of a request expects: -1 no stream, -2 any, -4 exists, otherwise its last revision. */
export interface StreamRequest {
  readonly stream: string;
  readonly expected: bigint;
  readonly records: readonly NewRecord[];
}

export interface StreamEnd {
  readonly stream: string;
  readonly revision: bigint;
}

export type AppendOutcome =
  | { readonly kind: 'written'; readonly ends: readonly StreamEnd[]; readonly position: bigint }
  | { readonly kind: 'repeated'; readonly ends: readonly StreamEnd[]; readonly position: bigint }
  | { readonly kind: 'conflict'; readonly stream: string; readonly expected: bigint; readonly actual: bigint }
  | { readonly kind: 'partly-known' }
  | { readonly kind: 'tombstoned'; readonly stream: string };

const ANY = -2n;
const EXISTS = -4n;
const OVERHEAD = 120n;
const SYSTEM_EVENT_EVERY = 25;

/** The data of a server, kept when it restarts. */
export const createStandInLog = () => {
  const records: StoredRecord[] = [];
  const streams = new Map<string, StoredRecord[]>();
  const softDeleted = new Map<string, bigint>();
  const tombstoned = new Set<string>();
  const listeners = new Set<() => void>();
  let end = 0n;

  const lastRevision = (stream: string): bigint => BigInt((streams.get(stream)?.length ?? 0) - 1);

  const put = (stream: string, record: NewRecord): StoredRecord => {
    const size = OVERHEAD + BigInt(record.data.length + record.metadata.length + 2 * stream.length);
    const stored = { ...record, stream, revision: lastRevision(stream) + 1n, position: end, created: new Date() };
    end += size;
    records.push(stored);
    streams.set(stream, streams.get(stream) ?? []);
    streams.get(stream)?.push(stored);
    if (records.length % SYSTEM_EVENT_EVERY === 0) putSystemEvent();
    return stored;
  };

  const putSystemEvent = (): void => {
    const data = new TextEncoder().encode('{"sys-freeMem":1}');
    const id = crypto.randomUUID();
    put('$stats-127.0.0.1:2113', { id, type: '$statsCollected', isJson: true, data, metadata: new Uint8Array() });
  };

  /** The records of an earlier, identical request, when that is what these are. */
  const known = ({ stream, expected, records: asked }: StreamRequest): readonly StoredRecord[] | 'new' | 'partly' => {
    const own = streams.get(stream) ?? [];
    const first = asked[0];
    const from =
      expected >= -1n ? Number(expected + 1n) : own.findIndex(({ id }) => first !== undefined && id === first.id);
    const there = from < 0 ? [] : own.slice(from, from + asked.length);
    const same = there.filter((record, place) => record.id === asked[place]?.id);
    if (same.length === asked.length) return same;
    return same.length === 0 ? 'new' : 'partly';
  };

  const holds = ({ stream, expected }: StreamRequest): boolean => {
    const actual = lastRevision(stream);
    if (expected === ANY) return true;
    if (softDeleted.get(stream) === actual && actual >= 0n) return expected === -1n || expected === actual;
    return expected === EXISTS ? actual >= 0n : expected === actual;
  };

  const repeatOf = (requests: readonly StreamRequest[]): AppendOutcome | null => {
    const found = requests.map(known);
    if (found.every((each) => typeof each === 'object')) {
      const last = found.map((each) => each.at(-1)).filter((each) => each !== undefined);
      const ends = last.map(({ stream, revision }) => ({ stream, revision }));
      return { kind: 'repeated', ends, position: last.at(-1)?.position ?? 0n };
    }
    return found.some((each) => typeof each === 'object') && found.length > 1 ? { kind: 'partly-known' } : null;
  };

  const append = (requests: readonly StreamRequest[]): AppendOutcome => {
    const gone = requests.find(({ stream }) => tombstoned.has(stream));
    if (gone !== undefined) return { kind: 'tombstoned', stream: gone.stream };
    const refused = requests.find((request) => !holds(request));
    if (refused !== undefined) {
      const { stream, expected } = refused;
      return repeatOf(requests) ?? { kind: 'conflict', stream, expected, actual: lastRevision(stream) };
    }
    const written = requests.flatMap(({ stream, records: asked }) => asked.map((record) => put(stream, record)));
    for (const listener of listeners) listener();
    const ends = requests.map(({ stream }) => ({ stream, revision: lastRevision(stream) }));
    return { kind: 'written', ends, position: written.at(-1)?.position ?? end };
  };

  putSystemEvent();
  return {
    append,
    all: (): readonly StoredRecord[] => records,
    /** Null when there is none or it was deleted, so that it may come again. */
    stream: (name: string): readonly StoredRecord[] | null => {
      const own = streams.get(name);
      const deletedUpTo = softDeleted.get(name) ?? -1n;
      const left = own?.filter(({ revision }) => revision > deletedUpTo) ?? [];
      return left.length === 0 ? null : left;
    },
    isTombstoned: (name: string): boolean => tombstoned.has(name),
    /** Puts a record there as somebody else's program would. */
    plant: (stream: string, record: NewRecord): void => void put(stream, record),
    softDelete: (name: string): void => void softDeleted.set(name, lastRevision(name)),
    tombstone: (name: string): void => void tombstoned.add(name),
    listen: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

export type StandInLog = ReturnType<typeof createStandInLog>;
