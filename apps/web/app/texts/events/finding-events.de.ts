export const findingEventsDe: Readonly<Record<string, string>> = {
  FindingSettled: 'Befund erledigt',
};
