import type { IsoDate } from '#kernel';
import type { OpinionGiven, OpinionKind, OpinionRequested } from './opinion.events.ts';

interface Order<Type extends string, Data> {
  readonly type: Type;
  /** The day it is legally so; may lie in the past, never in the future. */
  readonly occurredOn: IsoDate;
  readonly data: Data & { readonly resolutionId: string };
}

export type RequestOpinion = Order<'RequestOpinion', Omit<OpinionRequested['data'], 'resolutionId'>>;

/**
 * `textVersion`: the version the office judged, the present or an earlier one. `own`: the office says it itself, once,
 * and anew only when what it judged has changed; the council office records what it is told.
 */
export type GiveOpinion = Order<
  'GiveOpinion',
  Pick<OpinionGiven['data'], 'office' | 'kind' | 'verdict' | 'text' | 'textVersion'> & { readonly own?: true }
>;

export type ResolveRefusal = Order<
  'ResolveRefusal',
  { readonly office: string; readonly kind: OpinionKind; readonly because: string }
>;

export type OpinionCommand = RequestOpinion | GiveOpinion | ResolveRefusal;
