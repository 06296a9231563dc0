import type { IsoDate } from '#kernel';
import type {
  BaselineImported,
  BlockingNoteLifted,
  BlockingNoteSet,
  BudgetPlanAdopted,
  BudgetPlanApproved,
  BudgetPlanEstablished,
  ChangeListRecorded,
  MoneyReleased,
  MoneyTransferred,
  ProvisionalManagementBegun,
} from './budget-plan.events.ts';

interface Order<Type extends string, Data> {
  readonly type: Type;
  /** The day it is legally so; may lie in the past, never in the future. */
  readonly occurredOn: IsoDate;
  readonly data: Data;
}

export type EstablishBudgetPlan = Order<'EstablishBudgetPlan', BudgetPlanEstablished['data']>;

export type ImportBaseline = Order<'ImportBaseline', BaselineImported['data']>;

/** `number` must be the next one. */
export type RecordChangeList = Order<'RecordChangeList', ChangeListRecorded['data']>;

/** Adopted on the day of the order. */
export type AdoptBudgetPlan = Order<'AdoptBudgetPlan', Omit<BudgetPlanAdopted['data'], 'adoptedOn'>>;

/** Approved on the day of the order. */
export type RecordPlanApproval = Order<'RecordPlanApproval', Omit<BudgetPlanApproved['data'], 'approvedOn'>>;

export type BeginProvisionalManagement = Order<'BeginProvisionalManagement', ProvisionalManagementBegun['data']>;

export type EndProvisionalManagement = Order<'EndProvisionalManagement', ProvisionalManagementBegun['data']>;

/** Never more than is approved and not blocked. */
export type ReleaseMoney = Order<'ReleaseMoney', MoneyReleased['data']>;

export type SetBlockingNote = Order<'SetBlockingNote', BlockingNoteSet['data']>;

export type LiftBlockingNote = Order<'LiftBlockingNote', BlockingNoteLifted['data']>;

export type TransferMoney = Order<'TransferMoney', MoneyTransferred['data']>;

export type BudgetPlanCommand =
  | EstablishBudgetPlan
  | ImportBaseline
  | RecordChangeList
  | AdoptBudgetPlan
  | RecordPlanApproval
  | BeginProvisionalManagement
  | EndProvisionalManagement
  | ReleaseMoney
  | SetBlockingNote
  | LiftBlockingNote
  | TransferMoney;
