import type { IsoDate } from '#kernel';
import type { Condition, Effect } from '../text/effect.ts';
import type { Item } from '../text/item.ts';
import type { Value } from '../text/value.ts';

/** One change an amendment asks for, as written; items are addressed by id in the pinned version of the text. */
export type Operation =
  /** "2.5. gestrichen": the item and everything below it. */
  | { readonly op: 'strikeItem'; readonly itemId: string }
  /** "2.3.1 bis 2.3.5 gestrichen": siblings only, first and last included. */
  | { readonly op: 'strikeRange'; readonly fromItemId: string; readonly toItemId: string }
  /** `nth` counts occurrences of the quote in the item as printed, from 1; null when it must occur exactly once. */
  | { readonly op: 'strikePhrase'; readonly itemId: string; readonly quote: string; readonly nth: number | null }
  | {
      readonly op: 'replacePhrase';
      readonly itemId: string;
      readonly quote: string;
      readonly nth: number | null;
      /** May show new values as `{{valueId}}`, given in `values`. */
      readonly replacement: string;
      readonly values: readonly Value[];
    }
  | {
      readonly op: 'appendSentence';
      readonly itemId: string;
      readonly sentence: string;
      readonly values: readonly Value[];
      readonly effects: readonly Effect[];
    }
  | {
      readonly op: 'rewordItem';
      readonly itemId: string;
      readonly text: string;
      readonly closing: string | null;
      readonly values: readonly Value[];
      readonly effects: readonly Effect[];
    }
  /** `afterItemId` null: as first item under `item.parentId`. */
  | { readonly op: 'insertItem'; readonly afterItemId: string | null; readonly item: Item }
  | { readonly op: 'setAmount'; readonly itemId: string; readonly valueId: string; readonly amountCents: number }
  /** `movement` null keeps how the posts are met; `converted` covers them from posts that exist (Umwidmung). */
  | {
      readonly op: 'setPosts';
      readonly itemId: string;
      readonly valueId: string;
      readonly fteHundredths: number;
      readonly movement: 'created' | 'converted' | 'abolished' | 'quotaRaised' | null;
    }
  /** For a date, or the resolved day of a deadline with its new wording. */
  | {
      readonly op: 'setDate';
      readonly itemId: string;
      readonly valueId: string;
      readonly date: IsoDate | null;
      readonly wording: string | null;
    }
  /** The wording becomes a sentence of the item, the condition binds the budget effects of the value (null: of all). */
  | {
      readonly op: 'addCondition';
      readonly itemId: string;
      readonly valueId: string | null;
      readonly condition: Condition;
      readonly wording: string;
    }
  /** "unverändert": an assertion that contradicts every change of the item. */
  | { readonly op: 'keepUnchanged'; readonly itemId: string }
  | { readonly op: 'renumber'; readonly labels: readonly { readonly itemId: string; readonly label: string }[] }
  | { readonly op: 'replaceAll'; readonly items: readonly Item[] }
  /** "antragsgemäß … in der Fassung …": takes over a recommendation given before, with three-part provenance. */
  | {
      readonly op: 'adoptVersion';
      readonly body: string;
      readonly date: IsoDate;
      readonly protocolNumber: string;
      readonly wordedBy: string;
    }
  /** Erledigt: ends another amendment without a vote of its own. */
  | { readonly op: 'settle'; readonly amendmentId: string; readonly by: string };

export type OperationName = Operation['op'];

/** Antragsteller. `name` is the faction, committee or department as printed; of members only their mandate is kept here. */
export interface Mover {
  readonly kind: 'faction' | 'committee' | 'department' | 'member';
  readonly name: string;
}

/**
 * Two amendments that cannot both be done, or say the same. Commuting ones are not listed.
 * - `exclusive`: adopting one shuts the other out.
 * - `identical`: one effect, both movers kept.
 * - `contradictory`: one asserts what the other changes ("unverändert").
 */
export interface Conflict {
  readonly kind: 'exclusive' | 'identical' | 'contradictory';
  readonly otherAmendmentId: string;
  readonly itemId: string | null;
  readonly ownOperation: number;
  readonly otherOperation: number;
}
