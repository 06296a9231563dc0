/** A value as a message can show it, whatever it is. */
export const shown = (value: unknown): string => {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? 'null' : `an object with ${Object.keys(value).join(', ')}`;
    case 'undefined':
      return 'nothing';
    default:
      return `a ${typeof value}`;
  }
};
