import type { Changed } from '../draft/draft-rows.ts';
import type { NamedItem } from '../item-labels.ts';
import { itemsNamed } from '../item-labels.ts';
import type { Fault } from '../fault.ts';
import type { FieldReader } from '../field-reader.ts';
import type { Typed } from '../typed.ts';
import { rowsBelow, textAt, withRows } from '../typed.ts';
import type { Texts } from '../../texts/texts.ts';

/** A recipient not named yet; `forwardingId` is fresh. */
export const emptyForwarding = (forwardingId: string): Typed => ({
  forwardingId,
  recipient: '',
  purpose: '',
  items: '',
  dueOn: '',
});

/** One recipient more or less. */
export const changeForwardings =
  (freshId: () => string) =>
  (typed: Typed, intent: string): Changed | null => {
    const rows = rowsBelow(typed, 'forwardings');
    if (intent === 'empfaenger') {
      const more = [...rows, emptyForwarding(freshId())];
      return { typed: withRows(typed, 'forwardings', more), focus: `forwardings.${rows.length}.recipient` };
    }
    const [, index] = /^empfaenger-weg:(\d{1,4})$/.exec(intent) ?? [];
    if (index === undefined || rows.length < 2) return null;
    const fewer = rows.toSpliced(Number(index), 1);
    return { typed: withRows(typed, 'forwardings', fewer), focus: 'forwardings.0.recipient' };
  };

/** What the rows order. The numbers of the items are taken for the items of the text. */
export const forwardingsTyped = (read: FieldReader, typed: Typed, items: readonly NamedItem[]): readonly unknown[] =>
  rowsBelow(typed, 'forwardings').map((row, index) => {
    const at = `forwardings.${index}`;
    const named = itemsNamed(read.text(`${at}.items`), items);
    return {
      forwardingId: textAt(row, 'forwardingId'),
      recipient: read.text(`${at}.recipient`),
      purpose: read.choice(`${at}.purpose`),
      itemIds: named.ok ? named.itemIds : [],
      dueOn: read.optionalDay(`${at}.dueOn`),
    };
  });

export const unknownItems = (typed: Typed, items: readonly NamedItem[], { stepForms }: Texts): readonly Fault[] =>
  rowsBelow(typed, 'forwardings').flatMap((row, index) => {
    const named = itemsNamed(textAt(row, 'items'), items);
    return named.ok ? [] : [{ name: `forwardings.${index}.items`, message: stepForms.itemUnknown(named.unknown) }];
  });
