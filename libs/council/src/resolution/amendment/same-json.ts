/** Plain JSON in one spelling: keys sorted, so that two values are equal exactly when their spellings are. */
export const spelled = (json: unknown): string => {
  if (Array.isArray(json)) return `[${json.map(spelled).join(',')}]`;
  if (typeof json !== 'object' || json === null) return JSON.stringify(json);
  const fields = Object.entries(json)
    .filter(([, value]) => value !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([key, value]) => `${JSON.stringify(key)}:${spelled(value)}`).join(',')}}`;
};

export const isSameJson = (one: unknown, other: unknown): boolean => spelled(one) === spelled(other);
