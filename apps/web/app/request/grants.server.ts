import type { Api } from '../api/api.server.ts';
import type { BudgetPlan } from '../api/budget-plan.ts';
import { nullable, record, text, whole } from '../api/decoding.ts';
import { resolution } from '../api/resolution.ts';
import type { WrittenItem } from '../api/wording.ts';
import { wording } from '../api/wording.ts';

/** Money that a paper speaks of, as a form offers it. */
export interface Grant {
  readonly resolutionId: string;
  readonly itemId: string;
  readonly valueId: string;
  readonly paper: string;
  readonly label: string;
  readonly amountCents: number;
  /** The note under which it was granted; null where there is none. */
  readonly blockingNote: string | null;
}

const effect = record({ kind: text, valueId: nullable(text), year: nullable(whole), blockingNote: nullable(text) });

const moneyOf = ({ itemId, label, values, effects }: WrittenItem, years: readonly number[]) =>
  effects.flatMap((json) => {
    const { kind, valueId, year, blockingNote } = effect(json, 'effect');
    if (kind !== 'budget' || valueId === null || year === null || !years.includes(year)) return [];
    const amountCents = values.find((value) => value.valueId === valueId)?.amountCents ?? null;
    return amountCents === null ? [] : [{ itemId, label, valueId, amountCents, blockingNote }];
  });

/** What of a paper's money belongs to years of the plan; nothing where there is no such paper. */
export const askGrants = async (api: Api, asked: string, { plan }: BudgetPlan): Promise<readonly Grant[]> => {
  if (asked === '') return [];
  const path = `/resolutions/${encodeURIComponent(asked)}`;
  const [found, written] = await Promise.all([
    api.ask({ path, decode: resolution }),
    api.ask({ path: `${path}/wording`, decode: wording }),
  ]);
  if (!found.ok || !written.ok) return [];
  const { resolutionId, paper } = found.value;
  return written.value.items
    .filter(({ state }) => state !== 'struck')
    .flatMap((item) => moneyOf(item, plan.fiscalYears))
    .map((money) => ({ ...money, resolutionId, paper }));
};
