/** What the office records of a budget plan: the form's name in texts, its address, and what stands in the address after. */
export const planSteps = [
  { name: 'release', address: 'freigabe' },
  { name: 'block', address: 'sperrvermerk' },
  { name: 'lift', address: 'aufhebung' },
  { name: 'transfer', address: 'umschichtung' },
  { name: 'approve', address: 'genehmigung' },
] as const;

/** What was just recorded, under the name that stands in the address. */
export const planDoneNames = {
  released: 'freigegeben',
  blocked: 'gesperrt',
  lifted: 'aufgehoben',
  transferred: 'umgeschichtet',
  approved: 'genehmigt',
} as const;

export type PlanDone = keyof typeof planDoneNames;

export const planPath = (planId: string): string => `/haushalt/plaene/${encodeURIComponent(planId)}`;

/** The page of the plan, saying what was recorded. */
export const planDonePath = (planId: string, done: PlanDone): string =>
  `${planPath(planId)}?${new URLSearchParams({ getan: planDoneNames[done] }).toString()}`;

const doneList = Object.keys(planDoneNames) as readonly PlanDone[];

/** Null where the address names nothing that was done. */
export const planDoneIn = (search: URLSearchParams): PlanDone | null =>
  doneList.find((done) => planDoneNames[done] === search.get('getan')) ?? null;
