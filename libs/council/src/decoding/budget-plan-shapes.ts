import type {
  BaselineImported,
  BlockingNoteSet,
  BudgetPlanAdopted,
  BudgetPlanApproved,
  BudgetPlanEstablished,
  BudgetPlanEvent,
  ChangeListRecorded,
  FiscalYearTaken,
  LineDrawn,
  MoneyReleased,
  MoneyTransferred,
  NoteReference,
  ProvisionalManagementBegun,
} from '../budget-plan/budget-plan.events.ts';
import type { Draw, LineChange, MoneyTarget, PlanLine, PlanPosts } from '../budget-plan/plan-line.ts';
import type { DataShapes } from './data-shapes.ts';
import type { Shape } from './shape.ts';
import { day, flag, listOf, nullable, object, oneOf, optional, text, variants, wholeNumber } from './shape.ts';
import { directionShape, grantShape, partsShape, sortShape } from './text-shapes.ts';

const lineShape: Shape<PlanLine> = object<PlanLine>({
  lineId: text,
  year: wholeNumber,
  label: text,
  direction: directionShape,
  sort: sortShape,
  department: text,
  costObject: nullable(text),
  parts: optional(partsShape),
  amountCents: wholeNumber,
});

const postsShape: Shape<PlanPosts> = object<PlanPosts>({
  postsId: text,
  year: optional(wholeNumber),
  label: text,
  department: text,
  fteHundredths: wholeNumber,
  from: nullable(day),
  until: nullable(day),
  dueToLapse: flag,
});

const changeShape: Shape<LineChange> = variants<LineChange, 'kind'>('kind', {
  set: object({ lineId: text, amountCents: wholeNumber }),
  added: object({ line: lineShape }),
});

const targetShape: Shape<MoneyTarget> = variants<MoneyTarget, 'kind'>('kind', {
  line: object({ lineId: text }),
  grant: grantShape,
});

const noteShape: Shape<NoteReference> = variants<NoteReference, 'kind'>('kind', {
  set: object({ noteId: text }),
  granted: grantShape,
});

const drawShape: Shape<Draw> = object<Draw>({
  source: targetShape,
  purpose: oneOf<Draw['purpose']>({ expense: true, cover: true }),
  itemId: text,
  valueId: text,
  amountCents: wholeNumber,
});

const yearOfPlan = object<ProvisionalManagementBegun['data']>({ planId: text, year: wholeNumber });
const draws = object<LineDrawn['data']>({ planId: text, resolutionId: text, draws: listOf(drawShape) });

export const budgetPlanShapes: DataShapes<BudgetPlanEvent['type'] | FiscalYearTaken['type']> = {
  BudgetPlanEstablished: object<BudgetPlanEstablished['data']>({
    planId: text,
    title: text,
    fiscalYears: listOf(wholeNumber),
    planYears: listOf(wholeNumber),
  }),
  FiscalYearTaken: object<FiscalYearTaken['data']>({ year: wholeNumber, planId: text }),
  BaselineImported: object<BaselineImported['data']>({
    planId: text,
    source: text,
    lines: listOf(lineShape),
    posts: listOf(postsShape),
  }),
  ChangeListRecorded: object<ChangeListRecorded['data']>({
    planId: text,
    number: wholeNumber,
    title: text,
    changes: listOf(changeShape),
  }),
  BudgetPlanAdopted: object<BudgetPlanAdopted['data']>({
    planId: text,
    adoptedOn: day,
    resolutionId: nullable(text),
  }),
  BudgetPlanApproved: object<BudgetPlanApproved['data']>({
    planId: text,
    authority: text,
    reference: nullable(text),
    approvedOn: day,
    years: listOf(wholeNumber),
    exceptLineIds: listOf(text),
    conditions: listOf(text),
  }),
  ProvisionalManagementBegun: yearOfPlan,
  ProvisionalManagementEnded: yearOfPlan,
  MoneyReleased: object<MoneyReleased['data']>({
    planId: text,
    releaseId: text,
    target: targetShape,
    amountCents: wholeNumber,
  }),
  BlockingNoteSet: object<BlockingNoteSet['data']>({
    planId: text,
    noteId: text,
    target: targetShape,
    amountCents: wholeNumber,
    wording: text,
  }),
  BlockingNoteLifted: object({ planId: text, note: noteShape }),
  MoneyTransferred: object<MoneyTransferred['data']>({
    planId: text,
    transferId: text,
    fromLineId: text,
    toLineId: text,
    amountCents: wholeNumber,
    rationale: text,
  }),
  LineDrawn: draws,
  LineReturned: draws,
};
