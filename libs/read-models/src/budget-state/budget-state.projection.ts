import type {
  Aftermath,
  AftermathEvent,
  BudgetPlanEvent,
  BudgetPlanState,
  ConsultationEvent,
  OpinionEvent,
  FiledPackage,
  PackageAdopted,
  ResolutionEvent,
  ResolutionText,
} from '#council/events';
import { absentBudgetPlan, aftermathAfter, evolveBudgetPlan, noAftermath, resolutionEvents } from '#council/events';

import type { Projection } from '../engine/projection.ts';
import type { PaperReaders } from '../paper/paper-readers.ts';
import { noReaders, readersAfter } from '../paper/paper-readers.ts';
import type { PaperStanding } from '../paper/paper-status.ts';
import { newPaper, standingAfter } from '../paper/paper-status.ts';
import type { PaperTexts } from '../paper/paper-texts.ts';
import { noTexts, textsAfter } from '../paper/paper-texts.ts';
import { refuseHeadless } from '../paper/refuse-headless.ts';
import { aftermathEvents, consultationEvents, isAftermathEvent, opinionEvents } from '../paper/way-events.ts';

/** What one paper does to the budget. The texts keep their values and effects and nothing else. */
export interface BudgetStateView {
  readonly resolutionId: string;
  readonly paper: string;
  readonly standing: PaperStanding;
  readonly readers: PaperReaders;
  readonly texts: PaperTexts;
  /** Stands for the money of the whole paper; null while none is adopted. */
  readonly adoptedPackage: FiledPackage | null;
  readonly aftermath: Aftermath;
  /** The page is of a budget plan and of no paper: what may be spent of what papers of its years grant. */
  readonly plan?: BudgetPlanState;
}

/** What of a plan bears on what papers grant; its lines do not. */
type BookEvent = Extract<BudgetPlanEvent, { readonly type: keyof typeof bookEvents }>;

const bookEvents = {
  BudgetPlanEstablished: true,
  BudgetPlanApproved: true,
  ProvisionalManagementBegun: true,
  ProvisionalManagementEnded: true,
  MoneyReleased: true,
  BlockingNoteSet: true,
  BlockingNoteLifted: true,
} as const;

/** No paper has an id with a space. */
export const planKey = (planId: string): string => `plan ${planId}`;

const isOfPlan = (event: Folded): event is BookEvent => Object.hasOwn(bookEvents, event.type);

type Folded = ResolutionEvent | ConsultationEvent | AftermathEvent | OpinionEvent | PackageAdopted | BookEvent;

/** Haushaltsstand: what each paper proposes, and what became of it. Summed over papers when it is asked for. */
export const budgetState: Projection<BudgetStateView, Folded> = {
  name: 'budget-state',
  version: 9,
  reads: {
    ...resolutionEvents,
    ...consultationEvents,
    ...aftermathEvents,
    ...opinionEvents,
    PackageAdopted: true,
    ...bookEvents,
  },
  keyOf: (event) => (isOfPlan(event) ? planKey(event.data.planId) : event.data.resolutionId),
  emptyView: (resolutionId) => ({
    resolutionId,
    paper: '',
    standing: newPaper,
    readers: noReaders,
    texts: noTexts,
    adoptedPackage: null,
    aftermath: noAftermath,
  }),
  apply: (view, event) => {
    if (isOfPlan(event)) return { ...view, plan: evolveBudgetPlan(view.plan ?? absentBudgetPlan, event) };
    refuseHeadless(view.paper, event);
    if (event.type === 'PackageAdopted') return { ...view, adoptedPackage: event.data.package };
    return {
      ...view,
      paper: event.type === 'PaperDrafted' ? event.data.paper : view.paper,
      standing: standingAfter(view.standing, event),
      readers: readersAfter(view.readers, event),
      texts: withoutWords(textsAfter(view.texts, event), view.texts),
      aftermath: isAftermathEvent(event) ? aftermathAfter(view.aftermath, event) : view.aftermath,
    };
  },
};

/** Items stay, also those without a figure: a later amendment may give them one. */
const withoutWords = (texts: PaperTexts, before: PaperTexts): PaperTexts =>
  texts === before
    ? texts
    : {
        ...texts,
        filed: wordless(texts.filed),
        recommended: texts.recommended === null ? null : wordless(texts.recommended),
        amended: texts.amended === null ? null : wordless(texts.amended),
      };

const wordless = (text: ResolutionText): ResolutionText => ({
  items: text.items.map((item) => ({ ...item, text: '', closing: null, revisions: [] })),
});
