import { setTimeout as pause } from 'node:timers/promises';

/** False when the address has not answered well within the limit, or when waiting was called off. */
export const untilReady = async (
  address: string,
  limitMilliseconds: number,
  calledOff: AbortSignal,
): Promise<boolean> => {
  const until = Date.now() + limitMilliseconds;
  while (Date.now() < until && !calledOff.aborted) {
    if (await answersWell(address)) return true;
    await pause(150);
  }
  return false;
};

const answersWell = async (address: string): Promise<boolean> => {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(2_000), redirect: 'manual' });
    await answer.body?.cancel();
    return answer.status < 400;
  } catch {
    return false;
  }
};
