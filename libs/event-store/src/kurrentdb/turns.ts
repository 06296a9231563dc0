/**
 * Whoever needs the same stream goes one after the other, in the order of asking. It only spares collisions: between
 * processes, and for what is true, the server decides.
 */
export const createTurns = () => {
  const last = new Map<string, Promise<unknown>>();

  return {
    take: async <T>(keys: readonly string[], work: () => Promise<T>): Promise<T> => {
      const before = keys.map((key) => last.get(key) ?? Promise.resolve());
      const turn = Promise.withResolvers<undefined>();
      for (const key of keys) last.set(key, turn.promise);
      try {
        await Promise.all(before);
        return await work();
      } finally {
        turn.resolve(undefined);
        for (const key of keys) if (last.get(key) === turn.promise) last.delete(key);
      }
    },
  };
};

export type Turns = ReturnType<typeof createTurns>;
