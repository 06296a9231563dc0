/** Of one page, in events. */
export const MAX_PAGE = 10_000;

/** @throws RangeError: no reading is unbounded, and one of nothing is a mistake. */
export const refuseLimit = (limit: number): void => {
  if (Number.isSafeInteger(limit) && limit >= 1 && limit <= MAX_PAGE) return;
  throw new RangeError(`limit: found ${limit}, expected a whole number from 1 to ${MAX_PAGE}.`);
};
