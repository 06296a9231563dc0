/** Ends an exhaustive switch: compiles only when every case is handled, and says what arrived when data lies. */
export const assertNever = (unexpected: never): never => {
  throw new Error(`Unhandled case: found ${JSON.stringify(unexpected)}, expected none to be left.`);
};
