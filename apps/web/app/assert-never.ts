/** For the end of a switch that must know every case. */
export const assertNever = (value: never): never => {
  throw new Error(`Not foreseen: ${JSON.stringify(value)}.`);
};
