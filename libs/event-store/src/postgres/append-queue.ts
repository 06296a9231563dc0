/**
 * Gathers what waits while batches are under way and sends it together: one round trip and one flush to disk for all.
 * Batches leave in the order of arrival; which of two under way is done first is not promised.
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
  /** With two, one batch is read and written out here while the other one is on its way to the disk there. */
  readonly maxUnderWay: number;
  /** A larger item goes alone. */
  readonly maxBytes: number;
}

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

/** Fewer than this are not worth a flush to disk of their own. */
const WORTH_A_BATCH = 4;

export const createAppendQueue = <Item, Answer>(
  options: AppendQueueOptions<Item, Answer>,
): AppendQueue<Item, Answer> => {
  let waiting: Waiting<Item, Answer>[] = [];
  let underWay = 0;
  let called = false;
  let whenSettled: (() => void)[] = [];

  const sendWaiting = (): void => {
    called = false;
    while (underWay < options.maxUnderWay && waiting.length > 0) {
      const share = Math.max(WORTH_A_BATCH, Math.ceil(waiting.length / (options.maxUnderWay - underWay)));
      const { batch, rest } = nextBatch(waiting, { ...options, maxItems: Math.min(share, options.maxItems) });
      waiting = rest;
      underWay += 1;
      void sendBatch(batch, options).then(() => {
        underWay -= 1;
        callSoon();
      });
    }
    if (underWay > 0) return;
    for (const resolve of whenSettled) resolve();
    whenSettled = [];
  };

  /** Not at once: whoever was answered a moment ago, or arrived with the same packet, comes along. */
  const callSoon = (): void => {
    if (called) return;
    called = true;
    setImmediate(sendWaiting);
  };

  return {
    add: (item) =>
      new Promise<Answer>((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        callSoon();
      }),
    settled: () =>
      new Promise((resolve) => {
        whenSettled.push(resolve);
        callSoon();
      }),
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
