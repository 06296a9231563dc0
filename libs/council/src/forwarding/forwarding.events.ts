import type { Instant, IsoDate } from '#kernel';

/** Weiterleitung eröffnet: one task for one recipient. Written in the same append as `ForwardingsOrdered`. */
export interface TaskOpened {
  readonly type: 'TaskOpened';
  readonly data: {
    readonly forwardingId: string;
    readonly resolutionId: string;
    readonly paper: string;
    readonly title: string;
    readonly resolutionNumber: string;
    readonly body: string;
    readonly decidedOn: IsoDate;
    readonly recipient: string;
    readonly purpose: 'forAction' | 'forInformation';
    readonly items: readonly { readonly itemId: string; readonly label: string }[];
    readonly dueOn: IsoDate | null;
    /** The day of the order. Absent in what was recorded before this was kept. */
    readonly orderedOn?: IsoDate;
  };
}

/** Weiterleitung zugestellt: it lies in the recipient's inbox. */
export interface TaskDelivered {
  readonly type: 'TaskDelivered';
  readonly data: {
    readonly forwardingId: string;
    readonly resolutionId: string;
    readonly recipient: string;
    readonly channel: 'inbox' | 'email' | 'webhook';
    readonly deliveredAt: Instant;
  };
}

/** Eingang bestätigt by the recipient. For information this ends the task, for action the duty stays. */
export interface TaskAcknowledged {
  readonly type: 'TaskAcknowledged';
  readonly data: { readonly forwardingId: string; readonly resolutionId: string; readonly recipient: string };
}

/**
 * Aufgabe übergeben: the duty went over to a successor, and the task with it. The new recipient acknowledges anew, also
 * where the old one had.
 */
export interface TaskReassigned {
  readonly type: 'TaskReassigned';
  readonly data: {
    readonly forwardingId: string;
    readonly resolutionId: string;
    readonly from: string;
    readonly to: string;
  };
}

/**
 * Weiterleitung zurückgerufen: the resolution is suspended, repealed or superseded, so nobody acts on the task. Recalled by
 * a suspension it may be recalled once more for good.
 */
export interface TaskRecalled {
  readonly type: 'TaskRecalled';
  readonly data: {
    readonly forwardingId: string;
    readonly resolutionId: string;
    readonly recipient: string;
    readonly because: 'suspended' | 'repealed' | 'superseded';
    readonly recalledOn: IsoDate;
  };
}

/** Rückruf aufgehoben: the resolution is carried out again, and the task is where it was. */
export interface TaskReinstated {
  readonly type: 'TaskReinstated';
  readonly data: {
    readonly forwardingId: string;
    readonly resolutionId: string;
    readonly recipient: string;
    readonly reinstatedOn: IsoDate;
  };
}

export type ForwardingEvent =
  TaskOpened | TaskDelivered | TaskAcknowledged | TaskReassigned | TaskRecalled | TaskReinstated;
