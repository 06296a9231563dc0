export interface Readiness {
  readonly ready: boolean;
  /** Only up or down: why a part is down belongs in the log, not in an answer anybody can ask for. */
  readonly checks: Readonly<Record<string, 'up' | 'down'>>;
}

/** Asks every part at once; one that does not answer within the limit is down. */
export const readinessOf = async (
  checks: Readonly<Record<string, () => Promise<unknown>>>,
  limitMilliseconds = 2_000,
): Promise<Readiness> => {
  const answers = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await isUp(check, limitMilliseconds)] as const),
  );
  return {
    ready: answers.every(([, up]) => up),
    checks: Object.fromEntries(answers.map(([name, up]) => [name, up ? 'up' : 'down'] as const)),
  };
};

const isUp = async (check: () => Promise<unknown>, limitMilliseconds: number): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), limitMilliseconds);
  });
  const asked = (async () => check())().then(
    () => true,
    () => false,
  );
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
};
