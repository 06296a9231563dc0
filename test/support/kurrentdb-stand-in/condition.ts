/** What ails the server at the moment. A test sets it; the services look at it before they answer. */
export const createCondition = () => {
  let thawed: PromiseWithResolvers<undefined> | null = null;
  const condition = {
    /** Every call is answered with a refusal for want of rights. */
    deniesAccess: false,
    /** Every call is answered as by a server that has only just begun to start. */
    isStarting: false,
    /** So many of the next appends are written and never answered. */
    answersToLose: 0,
    /** How long a write is on its way to the disk. */
    flushMilliseconds: 1,
    /** From now on nothing is answered, as by a process that was stopped with SIGSTOP. */
    hang: (): void => {
      thawed ??= Promise.withResolvers<undefined>();
    },
    resume: (): void => {
      thawed?.resolve(undefined);
      thawed = null;
    },
    untilThawed: async (): Promise<void> => {
      while (thawed !== null) await thawed.promise;
    },
  };
  return condition;
};

export type Condition = ReturnType<typeof createCondition>;
