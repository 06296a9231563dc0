import fc from 'fast-check';
import { Rejection, isoDate } from '#kernel';
import type { AmendmentInPlay } from '../resolution/amendment/find-conflicts.ts';
import type { Operation } from '../resolution/amendment/operation.ts';
import { resolveOperations } from '../resolution/amendment/resolve-operations.ts';
import { textAsFiled } from '../resolution/text/apply-changes.ts';
import type { BudgetEffect } from '../resolution/text/effect.ts';
import type { Item, ResolutionText } from '../resolution/text/item.ts';
import { printItem } from '../resolution/text/print-item.ts';
import { printValue } from '../resolution/text/print-value.ts';

const words = ['Amt', 'Amt', 'prüft', 'und', 'berichtet,', 'dem', 'Rat.', '(kurz)', 'bis', '{{geld}}', '{{stellen}}'];

const budgetEffect: BudgetEffect = {
  kind: 'budget',
  valueId: 'geld',
  year: 2024,
  direction: 'expense',
  sort: 'operating',
  department: 'Dezernat II',
  costObject: null,
  recurrence: 'oneOff',
  instrument: 'addition',
  release: 'withPlan',
  conditions: [],
};

const itemOf = (itemId: string, parentId: string | null, wording: readonly string[], closing: string | null): Item => {
  const text = `Ziffer ${itemId}: ${wording.join(' ')}`;
  const hasMoney = text.includes('{{geld}}');
  const hasPosts = text.includes('{{stellen}}');
  return {
    itemId,
    label: itemId,
    parentId,
    mode: 'decides',
    text,
    closing,
    values: [
      ...(hasMoney ? [{ kind: 'amount', valueId: 'geld', amountCents: 100_000 } as const] : []),
      ...(hasPosts ? [{ kind: 'posts', valueId: 'stellen', fteHundredths: 200 } as const] : []),
    ],
    effects: [
      ...(hasMoney ? [budgetEffect] : []),
      ...(hasPosts
        ? [
            {
              kind: 'posts',
              valueId: 'stellen',
              department: 'Dezernat II',
              from: isoDate('2024-01-01'),
              until: null,
              movement: 'created',
            } as const,
          ]
        : []),
    ],
  };
};

/** Two levels below one section: 2, 2.1, 2.1.1 … */
const trees: fc.Arbitrary<readonly Item[]> = fc
  .record({
    shape: fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }),
    wording: fc.array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }), {
      minLength: 17,
      maxLength: 17,
    }),
    closing: fc.option(fc.constant('Näheres regelt der Stellenplan.')),
  })
  .map(({ shape, wording, closing }) => {
    const next = wording.values();
    const said = (): readonly string[] => next.next().value ?? [];
    return [
      itemOf('2', null, said(), closing),
      ...shape.flatMap((children, index) => [
        itemOf(`2.${index + 1}`, '2', said(), index === 0 ? closing : null),
        ...Array.from({ length: children }, (_, child) =>
          itemOf(`2.${index + 1}.${child + 1}`, `2.${index + 1}`, said(), null),
        ),
      ]),
    ];
  });

const pick = <Kind>(list: readonly Kind[], seed: number): Kind | undefined => list[seed % Math.max(list.length, 1)];

interface Seed {
  readonly op: number;
  readonly item: number;
  readonly from: number;
  readonly length: number;
  readonly choice: number;
}

const seeds: fc.Arbitrary<Seed> = fc.record({
  op: fc.nat(12),
  item: fc.nat(20),
  from: fc.nat(60),
  length: fc.integer({ min: 1, max: 12 }),
  choice: fc.nat(2),
});

const phraseOf = (item: Item, { from, length }: Seed): { readonly quote: string; readonly nth: number } => {
  const [value] = item.values;
  if (length === 12 && value !== undefined) return { quote: printValue(value), nth: 1 };
  const printed = printItem(item).split('\n')[0] ?? '';
  const start = from % printed.length;
  const quote = printed.slice(start, start + length);
  let nth = 0;
  for (let at = printed.indexOf(quote); at !== -1 && at <= start; at = printed.indexOf(quote, at + 1)) nth += 1;
  return { quote, nth };
};

const operationOf = (items: readonly Item[], seed: Seed): Operation => {
  const { choice } = seed;
  const item = pick(items, seed.item) ?? itemOf('2', null, [], null);
  const { itemId, parentId } = item;
  const siblings = items.filter((other) => other.parentId === parentId);
  const sentence = `Satz ${choice}.`;
  const operations: readonly Operation[] = [
    { op: 'strikeItem', itemId },
    { op: 'strikeRange', fromItemId: itemId, toItemId: siblings.at(-1)?.itemId ?? itemId },
    { op: 'strikePhrase', itemId, ...phraseOf(item, seed) },
    { op: 'replacePhrase', itemId, ...phraseOf(item, seed), replacement: `neu${choice}`, values: [] },
    { op: 'appendSentence', itemId, sentence, values: [], effects: [] },
    { op: 'rewordItem', itemId, text: `Neufassung ${choice}`, closing: null, values: [], effects: [] },
    {
      op: 'insertItem',
      afterItemId: choice === 0 ? null : itemId,
      item: { ...itemOf(`neu-${choice}-${seed.from}`, parentId, [], null), label: `9.${seed.length}` },
    },
    { op: 'setAmount', itemId, valueId: 'geld', amountCents: 5_434_000 + choice },
    {
      op: 'setPosts',
      itemId,
      valueId: 'stellen',
      fteHundredths: 100 * choice,
      movement: choice === 0 ? null : 'converted',
    },
    {
      op: 'addCondition',
      itemId,
      valueId: choice === 0 ? null : 'geld',
      condition: choice === 1 ? 'planApproval' : 'provisionalManagement',
      wording: sentence,
    },
    { op: 'keepUnchanged', itemId },
    { op: 'renumber', labels: [{ itemId, label: `9.${seed.length}` }] },
    { op: 'replaceAll', items: [itemOf(`anders-${choice}`, null, [], null)] },
  ];
  return pick(operations, seed.op) ?? { op: 'keepUnchanged', itemId };
};

/** The amendment with those operations that find a place; none at all is no amendment. */
const amendmentOf = (
  text: ResolutionText,
  amendmentId: string,
  asked: readonly Operation[],
): AmendmentInPlay | null => {
  const operations = asked.reduce<readonly Operation[]>((fitting, operation) => {
    try {
      resolveOperations({ text, operations: [...fitting, operation] });
      return [...fitting, operation];
    } catch (thrown) {
      if (thrown instanceof Rejection) return fitting;
      throw thrown;
    }
  }, []);
  if (operations.length === 0) return null;
  return { amendmentId, operations, changes: resolveOperations({ text, operations }) };
};

/** Two amendments of one text, each of which can be done alone. */
export interface Pair {
  readonly text: ResolutionText;
  readonly one: AmendmentInPlay;
  readonly other: AmendmentInPlay;
}

/** `most`: operations each, those that find no place left out. */
export const pairs = (most: number): fc.Arbitrary<Pair> =>
  fc
    .record({
      items: trees,
      ones: fc.array(seeds, { minLength: 1, maxLength: most }),
      others: fc.array(seeds, { minLength: 1, maxLength: most }),
    })
    .map(({ items, ones, others }) => {
      const text = textAsFiled(items);
      const one = amendmentOf(
        text,
        'one',
        ones.map((seed) => operationOf(items, seed)),
      );
      const other = amendmentOf(
        text,
        'other',
        others.map((seed) => operationOf(items, seed)),
      );
      return one === null || other === null ? null : { text, one, other };
    })
    .filter((pair) => pair !== null);
