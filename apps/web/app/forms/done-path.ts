/** What was just recorded, under the name that stands in the address. */
export const doneNames = {
  drafted: 'angelegt',
  revised: 'ueberarbeitet',
  submitted: 'eingebracht',
  proposed: 'beantragt',
  withdrawn: 'zurueckgezogen',
  opined: 'geaeussert',
  voted: 'abgestimmt',
  recommended: 'empfohlen',
  decided: 'beschlossen',
  engrossed: 'ausgefertigt',
  forwarded: 'weitergeleitet',
  settled: 'erledigt',
} as const;

export type Done = keyof typeof doneNames;

/** The page of the paper, waiting for what was recorded and saying so. */
export const donePath = (resolutionId: string, done: Done, position: string): string =>
  `/vorlagen/${encodeURIComponent(resolutionId)}?${new URLSearchParams({ getan: doneNames[done], nach: position }).toString()}`;

/** Null where the address names nothing that was done. */
export const doneIn = (search: URLSearchParams): Done | null => {
  const name = search.get('getan');
  return doneList.find((done) => doneNames[done] === name) ?? null;
};

const doneList = Object.keys(doneNames) as readonly Done[];
