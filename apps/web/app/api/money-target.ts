import type { Decoder } from './decoding.ts';
import { oneOf, record, text } from './decoding.ts';

/** What is released or blocked: a line of the plan, or the money that an item of a resolution grants. */
export type MoneyTarget =
  | { readonly kind: 'line'; readonly lineId: string }
  | { readonly kind: 'grant'; readonly resolutionId: string; readonly itemId: string; readonly valueId: string };

const kind = record({ kind: oneOf('line', 'grant') });
const line = record({ lineId: text });
const grant = record({ resolutionId: text, itemId: text, valueId: text });

export const moneyTarget: Decoder<MoneyTarget> = (json, path) =>
  kind(json, path).kind === 'line' ? { kind: 'line', ...line(json, path) } : { kind: 'grant', ...grant(json, path) };
