/** "2.3" for "2.3.1"; null for "2". A closing point as in "2." does not count. */
export const parentLabelOf = (label: string): string | null => {
  const parts = label.replace(/\.$/, '').split('.');
  return parts.length < 2 ? null : parts.slice(0, -1).join('.');
};

export const isSectionLabel = (label: string): boolean => parentLabelOf(label) === null;

/** The number that follows, "2.4" after "2.3"; empty where it ends in no number or is taken. */
export const nextLabel = (label: string, taken: readonly string[]): string => {
  const [, start = '', last] = /^(.*?)(\d+)\.?$/.exec(label) ?? [];
  if (last === undefined) return '';
  const next = `${start}${Number(last) + 1}`;
  return taken.includes(next) ? '' : next;
};

/** The first free number below, "2.3.1" under "2.3". */
export const firstLabelBelow = (label: string, taken: readonly string[]): string => {
  const above = label.replace(/\.$/, '');
  if (above === '') return '';
  let number = 1;
  while (taken.includes(`${above}.${number}`)) number += 1;
  return `${above}.${number}`;
};

/** How many rows from `index` on belong to the item there: itself and everything below it. */
export const sizeOfBranch = (labels: readonly string[], index: number): number => {
  const above = (labels[index] ?? '').replace(/\.$/, '');
  if (above === '') return 1;
  const next = labels.findIndex((label, at) => at > index && !label.startsWith(`${above}.`));
  return (next === -1 ? labels.length : next) - index;
};
