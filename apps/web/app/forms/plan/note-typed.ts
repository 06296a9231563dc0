import { oneOf, record, text } from '../../api/decoding.ts';

/** A note that was set on the plan, or the one under which a resolution granted its money. */
export type NoteReference =
  | { readonly kind: 'set'; readonly noteId: string }
  | { readonly kind: 'granted'; readonly resolutionId: string; readonly itemId: string; readonly valueId: string };

const kind = record({ kind: oneOf('set', 'granted') });
const set = record({ noteId: text });
const granted = record({ resolutionId: text, itemId: text, valueId: text });

/** A note as the value of an option. */
export const noteOption = (note: NoteReference): string => JSON.stringify(note);

/** What was chosen. Anything that no form offers is a note that no plan has. */
export const noteTyped = (option: string): NoteReference => {
  try {
    const json: unknown = JSON.parse(option);
    return kind(json, 'note').kind === 'set'
      ? { kind: 'set', ...set(json, 'note') }
      : { kind: 'granted', ...granted(json, 'note') };
  } catch {
    return { kind: 'set', noteId: option };
  }
};
