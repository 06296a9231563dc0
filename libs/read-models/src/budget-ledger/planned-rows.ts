import type { PlanFact } from '#council/events';
import type { JsonObject } from '#kernel';

import { lineOf } from './ledger-row.ts';

/**
 * The posts that a plan has already, one line each; no movements, but what those of resolutions are added to. `earlier`: the
 * facts of the plan, among which is the one that established it for its years.
 */
export const plannedRows = (
  { position, occurredOn, recordedAt, eventId, event }: PlanFact,
  earlier: readonly PlanFact[],
): readonly JsonObject[] => {
  if (event.type !== 'BaselineImported') return [];
  const begun = earlier.find((fact) => fact.event.type === 'BudgetPlanEstablished');
  if (begun?.event.type !== 'BudgetPlanEstablished') return [];
  const years = begun.event.data.fiscalYears;
  // Before the plan was established it had no posts, whatever the day of the file.
  const since = begun.occurredOn > occurredOn ? begun.occurredOn : occurredOn;
  return event.data.posts.map((posts, ordinal) =>
    lineOf({
      position: String(position),
      ordinal,
      occurred_on: occurredOn,
      recorded_at: recordedAt,
      as_of_from: since,
      event_id: eventId,
      event_type: event.type,
      item: posts.label,
      value_id: posts.postsId,
      department: posts.department,
      kind: 'planned',
      line_plan_id: event.data.planId,
      valid_from: posts.from,
      valid_until: posts.until,
      due_to_lapse: posts.dueToLapse,
      fte_hundredths: posts.fteHundredths,
      plan_years: years,
    }),
  );
};
