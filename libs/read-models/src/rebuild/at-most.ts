/** Lets so many pieces of work go on at once. */
export type Turns = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Who comes when all places are taken waits, however long, and is let in in the order of coming. */
export const atMost = (places: number): Turns => {
  let free = places;
  const waiting: (() => void)[] = [];
  const enter = (): Promise<void> | undefined => {
    if (free === 0) return new Promise((resolve) => waiting.push(resolve));
    free -= 1;
    return undefined;
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
};
