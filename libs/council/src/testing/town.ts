import type { EventId, IsoDate, Position } from '#kernel';
import { Rejection, instant } from '#kernel';
import type { BudgetPlanCommand } from '../budget-plan/budget-plan.commands.ts';
import type { BudgetPlanEvent } from '../budget-plan/budget-plan.events.ts';
import type { BudgetPlanState } from '../budget-plan/budget-plan.state.ts';
import type { CouncilEvent } from '../council-event.ts';
import type { LedgerFact } from '../ledger/paper-account.ts';
import type { PaperEvent } from '../resolution/paper-event.ts';
import type { ResolutionCommand } from '../resolution/resolution.commands.ts';
import type { ResolutionState } from '../resolution/resolution.state.ts';
import type { Companion } from '../subject.ts';
import { companionEvents } from '../subject.ts';
import { subjects } from '../subjects/subjects.ts';
import type { Surroundings } from '../surroundings.ts';
import { noSurroundings } from '../surroundings.ts';

const { resolution, budget } = subjects;

const isOfPlan = (command: ResolutionCommand | BudgetPlanCommand): command is BudgetPlanCommand =>
  budget.commandTypes.includes(command.type);

const isPlanEvent = (event: CouncilEvent): event is BudgetPlanEvent =>
  'planId' in event.data && event.type !== 'FiscalYearTaken';

/** Papers and plans of a small town, decided with everything around them and recorded in one log. */
export class Town {
  readonly papers = new Map<string, ResolutionState>();
  readonly plans = new Map<string, BudgetPlanState>();
  readonly facts: LedgerFact[] = [];

  /** False when the order was refused; then nothing is recorded. */
  order(command: ResolutionCommand | BudgetPlanCommand): boolean {
    try {
      if (isOfPlan(command)) this.#orderPlan(command);
      else this.#orderPaper(command);
      return true;
    } catch (refusal) {
      if (refusal instanceof Rejection) return false;
      throw refusal;
    }
  }

  get #surroundings(): Surroundings {
    return { ...noSurroundings, papers: this.papers, plans: this.plans };
  }

  #orderPaper(command: ResolutionCommand): void {
    const { resolutionId } = command.data;
    const state = this.papers.get(resolutionId) ?? resolution.decider.initialState;
    const events = resolution.decider.decide(command, state, this.#surroundings);
    const companions = resolution.companionsOf(events, state, this.#surroundings);
    for (const event of events) this.#recordPaper(event, command.occurredOn);
    this.#recordCompanions(companions, command.occurredOn);
  }

  #orderPlan(command: BudgetPlanCommand): void {
    const { planId } = command.data;
    const state = this.plans.get(planId) ?? budget.decider.initialState;
    const events = budget.decider.decide(command, state, this.#surroundings);
    for (const event of events) this.#recordPlan(event, command.occurredOn);
  }

  #recordCompanions(companions: readonly Companion[], occurredOn: IsoDate): void {
    for (const event of companions.flatMap(companionEvents))
      if (isPlanEvent(event)) this.#recordPlan(event, occurredOn);
  }

  #recordPaper(event: PaperEvent, occurredOn: IsoDate): void {
    const { resolutionId } = event.data;
    const state = this.papers.get(resolutionId) ?? resolution.decider.initialState;
    this.papers.set(resolutionId, resolution.decider.evolve(state, event));
    this.facts.push({ ...this.#moment(occurredOn), subject: 'resolution', event });
  }

  #recordPlan(event: BudgetPlanEvent, occurredOn: IsoDate): void {
    const { planId } = event.data;
    const state = this.plans.get(planId) ?? budget.decider.initialState;
    this.plans.set(planId, budget.decider.evolve(state, event));
    this.facts.push({ ...this.#moment(occurredOn), subject: 'budget', event });
  }

  /** A builder's positions are dense from 1, as PostgreSQL's are; its clock stands still. */
  #moment(occurredOn: IsoDate) {
    const position = this.facts.length + 1;
    return {
      eventId: `00000000-0000-4000-8000-${String(position).padStart(12, '0')}` as EventId,
      position: BigInt(position) as Position,
      occurredOn,
      recordedAt: instant('2026-01-02T08:00:00.000Z'),
    };
  }
}
