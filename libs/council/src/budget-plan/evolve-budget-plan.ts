import { assertNever } from '#kernel';
import type {
  BlockingNoteLifted,
  BudgetPlanEstablished,
  BudgetPlanEvent,
  ChangeListRecorded,
  LineDrawn,
  LineReturned,
  MoneyTransferred,
} from './budget-plan.events.ts';
import type { BudgetPlan, BudgetPlanState, HeldDraw } from './budget-plan.state.ts';
import type { LineChange, PlanLine } from './plan-line.ts';
import { sameDraw } from './same-money.ts';

const established = ({ planId, title, fiscalYears, planYears }: BudgetPlanEstablished['data']): BudgetPlan => ({
  ...{ status: 'established', planId, title, fiscalYears, planYears, source: null, adoption: null },
  ...{ lines: [], posts: [], changeLists: [], approvals: [], provisional: [] },
  ...{ releases: [], notes: [], liftedGrants: [], transfers: [], draws: [] },
});

const withAmount = (
  lines: readonly PlanLine[],
  lineId: string,
  amountOf: (line: PlanLine) => number,
): readonly PlanLine[] =>
  lines.map((line) => (line.lineId === lineId ? { ...line, amountCents: amountOf(line) } : line));

const changed = (lines: readonly PlanLine[], change: LineChange): readonly PlanLine[] =>
  change.kind === 'added' ? [...lines, change.line] : withAmount(lines, change.lineId, () => change.amountCents);

const withChangeList = (plan: BudgetPlan, { number, title, changes }: ChangeListRecorded['data']): BudgetPlan => ({
  ...plan,
  lines: changes.reduce(changed, plan.lines),
  changeLists: [...plan.changeLists, { number, title }],
});

const withLifted = (plan: BudgetPlan, { note }: BlockingNoteLifted['data']): BudgetPlan => {
  if (note.kind === 'set') {
    const notes = plan.notes.map((each) => (each.noteId === note.noteId ? { ...each, lifted: true } : each));
    return { ...plan, notes };
  }
  const { resolutionId, itemId, valueId } = note;
  return { ...plan, liftedGrants: [...plan.liftedGrants, { resolutionId, itemId, valueId }] };
};

const withTransfer = (plan: BudgetPlan, transfer: MoneyTransferred['data']): BudgetPlan => {
  const { fromLineId, toLineId, amountCents } = transfer;
  const given = withAmount(plan.lines, fromLineId, (line) => line.amountCents - amountCents);
  return {
    ...plan,
    lines: withAmount(given, toLineId, (line) => line.amountCents + amountCents),
    transfers: [...plan.transfers, transfer],
  };
};

/** What one effect takes in several decisions is one draw. */
const withDraws = (plan: BudgetPlan, { resolutionId, draws }: LineDrawn['data']): BudgetPlan => {
  const more = (held: readonly HeldDraw[], draw: LineDrawn['data']['draws'][number]): readonly HeldDraw[] => {
    const before = held.find((each) => each.resolutionId === resolutionId && sameDraw(each, draw));
    if (before === undefined) return [...held, { ...draw, resolutionId }];
    const amountCents = before.amountCents + draw.amountCents;
    return held.map((each) => (each === before ? { ...each, amountCents } : each));
  };
  return { ...plan, draws: draws.reduce(more, plan.draws) };
};

/** Takes off each returned draw from what is held, and forgets what comes to nothing. */
const withoutDraws = (plan: BudgetPlan, { resolutionId, draws }: LineReturned['data']): BudgetPlan => {
  const less = (held: readonly HeldDraw[], draw: LineReturned['data']['draws'][number]): readonly HeldDraw[] => {
    const index = held.findIndex((each) => each.resolutionId === resolutionId && sameDraw(each, draw));
    return held.flatMap((each, place) => {
      if (place !== index) return [each];
      const amountCents = each.amountCents - draw.amountCents;
      return amountCents === 0 ? [] : [{ ...each, amountCents }];
    });
  };
  return { ...plan, draws: draws.reduce(less, plan.draws) };
};

const evolvePlan = (plan: BudgetPlan, event: Exclude<BudgetPlanEvent, BudgetPlanEstablished>): BudgetPlan => {
  switch (event.type) {
    case 'BaselineImported':
      return { ...plan, source: event.data.source, lines: event.data.lines, posts: event.data.posts };
    case 'ChangeListRecorded':
      return withChangeList(plan, event.data);
    case 'MoneyTransferred':
      return withTransfer(plan, event.data);
    case 'LineDrawn':
      return withDraws(plan, event.data);
    case 'LineReturned':
      return withoutDraws(plan, event.data);
    default:
      return evolveStanding(plan, event);
  }
};

type LineEvent = BudgetPlanEstablished['type'] | 'BaselineImported' | 'ChangeListRecorded' | 'MoneyTransferred';
type StandingEvent = Exclude<BudgetPlanEvent, { readonly type: LineEvent | 'LineDrawn' | 'LineReturned' }>;

/** What may be spent of the lines, whatever is in them. */
const evolveStanding = (plan: BudgetPlan, event: StandingEvent): BudgetPlan => {
  switch (event.type) {
    case 'BudgetPlanAdopted': {
      const { adoptedOn, resolutionId } = event.data;
      return { ...plan, status: 'adopted', adoption: { adoptedOn, resolutionId } };
    }
    case 'BudgetPlanApproved':
      return { ...plan, approvals: [...plan.approvals, event.data] };
    case 'ProvisionalManagementBegun':
      return { ...plan, provisional: [...plan.provisional, { year: event.data.year, ended: false }] };
    case 'ProvisionalManagementEnded':
      return {
        ...plan,
        provisional: plan.provisional.map((each) => (each.year === event.data.year ? { ...each, ended: true } : each)),
      };
    case 'MoneyReleased':
      return { ...plan, releases: [...plan.releases, event.data] };
    case 'BlockingNoteSet':
      return { ...plan, notes: [...plan.notes, { ...event.data, lifted: false }] };
    case 'BlockingNoteLifted':
      return withLifted(plan, event.data);
    default:
      return assertNever(event);
  }
};

/** Never refuses: what is recorded happened. A fact of a plan that does not exist changes nothing. */
export const evolveBudgetPlan = (state: BudgetPlanState, event: BudgetPlanEvent): BudgetPlanState => {
  if (event.type === 'BudgetPlanEstablished') return state.status === 'absent' ? established(event.data) : state;
  return state.status === 'absent' ? state : evolvePlan(state, event);
};
