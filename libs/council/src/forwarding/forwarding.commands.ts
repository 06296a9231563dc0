import type { Instant, IsoDate } from '#kernel';

/** Sent by the worker after it has put the task into the inbox; twice is still one fact. */
export interface RecordDelivery {
  readonly type: 'RecordDelivery';
  readonly occurredOn: IsoDate;
  readonly data: {
    readonly forwardingId: string;
    readonly channel: 'inbox' | 'email' | 'webhook';
    readonly deliveredAt: Instant;
  };
}

/** Sent by the recipient. `recipient` is who acknowledges and must be who the task was opened for. */
export interface AcknowledgeTask {
  readonly type: 'AcknowledgeTask';
  readonly occurredOn: IsoDate;
  readonly data: { readonly forwardingId: string; readonly recipient: string };
}

/** Sent by the office, or by the worker after a reorganisation. Who has the duty by then, the organisation says. */
export interface ReassignTask {
  readonly type: 'ReassignTask';
  readonly occurredOn: IsoDate;
  readonly data: { readonly forwardingId: string };
}

export type ForwardingCommand = RecordDelivery | AcknowledgeTask | ReassignTask;
