/**
 * Gathers what waits while a batch is under way and sends it together: one round trip and one flush to disk for all.
 * One batch at a time, in the order of arrival.
 */
export interface AppendQueue<Item, Answer> {
  readonly add: (item: Item) => Promise<Answer>;
  /** Resolves when nothing waits and nothing is under way. */
  readonly settled: () => Promise<void>;
}

export interface AppendQueueOptions<Item, Answer> {
  /** Answers in the order of the items. */
  readonly send: (items: readonly Item[]) => Promise<readonly Answer[]>;
  /** True when a rejection may be due to a single item: then each is sent by itself, so the others do not suffer. */
  readonly isFaultOfOne: (error: unknown) => boolean;
  /** Two items of one key are never sent together: the second has to find what the first one left. */
  readonly keyOf: (item: Item) => string;
  readonly bytesOf: (item: Item) => number;
  readonly maxItems: number;
  /** A larger item goes alone. */
  readonly maxBytes: number;
}

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

export const createAppendQueue = <Item, Answer>(
  options: AppendQueueOptions<Item, Answer>,
): AppendQueue<Item, Answer> => {
  let waiting: Waiting<Item, Answer>[] = [];
  let running: Promise<void> | null = null;

  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      // Whoever was answered a moment ago, or arrived with the same packet, comes along.
      await new Promise(setImmediate);
      const { batch, rest } = nextBatch(waiting, options);
      waiting = rest;
      await sendBatch(batch, options);
    }
    running = null;
  };

  return {
    add: (item) =>
      new Promise<Answer>((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        running ??= run();
      }),
    settled: async () => {
      while (running !== null) await running;
    },
  };
};

const nextBatch = <Item, Answer>(
  waiting: readonly Waiting<Item, Answer>[],
  { keyOf, bytesOf, maxItems, maxBytes }: AppendQueueOptions<Item, Answer>,
): { batch: readonly Waiting<Item, Answer>[]; rest: Waiting<Item, Answer>[] } => {
  const keys = new Set<string>();
  const batch: Waiting<Item, Answer>[] = [];
  const rest: Waiting<Item, Answer>[] = [];
  let bytes = 0;
  for (const entry of waiting) {
    const grown = bytes + bytesOf(entry.item);
    const fits = batch.length === 0 || (batch.length < maxItems && grown <= maxBytes && rest.length === 0);
    if (fits && !keys.has(keyOf(entry.item))) {
      batch.push(entry);
      keys.add(keyOf(entry.item));
      bytes = grown;
    } else {
      rest.push(entry);
    }
  }
  return { batch, rest };
};

const sendBatch = async <Item, Answer>(
  batch: readonly Waiting<Item, Answer>[],
  options: AppendQueueOptions<Item, Answer>,
): Promise<void> => {
  try {
    const answers = await options.send(batch.map(({ item }) => item));
    if (answers.length !== batch.length) {
      throw new Error(`Answers to a batch: found ${answers.length}, expected ${batch.length}.`);
    }
    for (const [place, answer] of answers.entries()) batch[place]?.resolve(answer);
  } catch (error) {
    if (batch.length > 1 && options.isFaultOfOne(error)) {
      for (const entry of batch) await sendBatch([entry], options);
      return;
    }
    for (const { reject } of batch) reject(error);
  }
};
