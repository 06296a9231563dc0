export const parentLabel = (label: string): string => label.split('.').slice(0, -1).join('.');

export const sectionLabel = (label: string): string => label.split('.')[0] ?? label;

/** True for the item itself and everything below it. */
export const isBelow = (label: string, above: string): boolean => label === above || label.startsWith(`${above}.`);
