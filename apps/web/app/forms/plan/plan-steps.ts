/** Of which plans something is recorded: of a draft, of an adopted one, or of both. */
export type PlanStage = 'established' | 'adopted' | 'any';

/** What the office records of a budget plan: the form's name in texts, its address, and of which plans. */
const planSteps = [
  { name: 'changeList', address: 'aenderungsliste', of: 'established' },
  { name: 'adopt', address: 'beschluss', of: 'established' },
  { name: 'release', address: 'freigabe', of: 'adopted' },
  { name: 'block', address: 'sperrvermerk', of: 'adopted' },
  { name: 'lift', address: 'aufhebung', of: 'adopted' },
  { name: 'transfer', address: 'umschichtung', of: 'adopted' },
  { name: 'approve', address: 'genehmigung', of: 'adopted' },
  { name: 'provisional', address: 'haushaltsfuehrung', of: 'any' },
] as const satisfies readonly { readonly name: string; readonly address: string; readonly of: PlanStage }[];

export const isOfStage = (of: PlanStage, status: 'established' | 'adopted'): boolean => of === 'any' || of === status;

export const planStepsOf = (status: 'established' | 'adopted') => planSteps.filter(({ of }) => isOfStage(of, status));

/** What was just recorded, under the name that stands in the address. */
export const planDoneNames = {
  released: 'freigegeben',
  blocked: 'gesperrt',
  lifted: 'aufgehoben',
  transferred: 'umgeschichtet',
  approved: 'genehmigt',
  changed: 'geaendert',
  adopted: 'beschlossen',
  provisional: 'haushaltsfuehrung',
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
