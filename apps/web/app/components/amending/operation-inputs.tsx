import type { ReactNode } from 'react';

import type { Items } from '../../forms/amending/operation-rows.ts';
import type { OperationKind } from '../../forms/amending/operation-kinds.ts';
import { valueKindsOf } from '../../forms/amending/operation-kinds.ts';
import { useTexts } from '../../texts/texts.ts';
import { HiddenInput } from '../forms/hidden-input.tsx';
import { SelectInput } from '../forms/select-input.tsx';
import { TextArea } from '../forms/text-area.tsx';
import { TextInput } from '../forms/text-input.tsx';

interface Props {
  readonly op: OperationKind;
  /** The fields of the operation: `operations.0`. */
  readonly at: string;
  readonly item: Items[number] | undefined;
  readonly items: Items;
}

/** The fields that this kind of change needs beside its item. */
export const OperationInputs = (props: Props) => inputsFor[props.op](props);

const inputsFor: Readonly<Record<OperationKind, (props: Props) => ReactNode>> = {
  strikeItem: () => null,
  keepUnchanged: () => null,
  strikeRange: (props) => <RangeEnd {...props} />,
  strikePhrase: ({ at }) => <Quote at={at} />,
  replacePhrase: ({ at }) => <Replacement at={at} />,
  appendSentence: ({ at }) => <Sentence at={at} />,
  rewordItem: ({ at }) => <Rewording at={at} />,
  insertItem: ({ at }) => <Insertion at={at} />,
  setAmount: (props) => <OfValue {...props} />,
  setPosts: (props) => <OfValue {...props} />,
  setDate: (props) => <OfValue {...props} />,
  addCondition: (props) => <OfValue {...props} />,
};

const RangeEnd = ({ at, item, items }: Props) => (
  <SelectInput name={`${at}.toItemId`} label={useTexts().amending.toItem} options={siblingsOf(item, items)} />
);

const Replacement = ({ at }: Pick<Props, 'at'>) => (
  <>
    <Quote at={at} />
    <TextInput name={`${at}.replacement`} label={useTexts().amending.replacement} />
  </>
);

const Sentence = ({ at }: Pick<Props, 'at'>) => (
  <TextArea name={`${at}.sentence`} label={useTexts().amending.sentence} rows={2} />
);

const Rewording = ({ at }: Pick<Props, 'at'>) => {
  const { amending: words } = useTexts();
  return (
    <>
      <TextArea name={`${at}.text`} label={words.text} hint={words.textHint} />
      <TextArea name={`${at}.closing`} label={words.closing} optional rows={2} />
    </>
  );
};

const Insertion = ({ at }: Pick<Props, 'at'>) => {
  const { amending: words } = useTexts();
  return (
    <>
      <TextInput name={`${at}.label`} label={words.label} maxLength={50} />
      <TextArea name={`${at}.text`} label={words.text} />
    </>
  );
};

/** The items beside one that come after it: the end of a range. */
const siblingsOf = (item: Items[number] | undefined, items: Items): readonly (readonly [string, string])[] => {
  const from = items.findIndex(({ itemId }) => itemId === item?.itemId);
  const beside = items.slice(from).filter(({ parentId, state }) => parentId === item?.parentId && state !== 'struck');
  return beside.map(({ itemId, label }) => [itemId, label]);
};

const Quote = ({ at }: Pick<Props, 'at'>) => {
  const { amending: words } = useTexts();
  return (
    <>
      <TextInput name={`${at}.quote`} label={words.quote} />
      <TextInput
        name={`${at}.nth`}
        label={words.occurrence}
        hint={words.occurrenceHint}
        inputMode="numeric"
        optional
        maxLength={4}
      />
    </>
  );
};

const OfValue = ({ op, at, item }: Props) => {
  const { amending: words, drafting } = useTexts();
  return (
    <>
      <WhichValue op={op} at={at} item={item} />
      {op === 'setAmount' && <TextInput name={`${at}.amountCents`} label={words.amount} hint={drafting.amountHint} />}
      {op === 'setPosts' && (
        <>
          <TextInput name={`${at}.fteHundredths`} label={words.posts} hint={drafting.postsHint} />
          <SelectInput
            name={`${at}.movement`}
            label={words.movement}
            options={movementsSet(drafting.movements)}
            nothing={words.movementKept}
          />
        </>
      )}
      {op === 'setDate' && (
        <>
          <TextInput name={`${at}.date`} type="date" label={words.date} optional />
          <TextInput name={`${at}.wording`} label={words.wording} optional maxLength={500} />
        </>
      )}
      {op === 'addCondition' && (
        <>
          <SelectInput name={`${at}.condition`} label={words.condition} options={words.conditions} />
          <TextArea name={`${at}.wording`} label={words.conditionWording} rows={2} />
        </>
      )}
    </>
  );
};

/** An amendment may not move posts to another department. */
const movementsSet = ({ created, converted, abolished, quotaRaised }: Readonly<Record<string, string>>) => ({
  ...(created === undefined ? {} : { created }),
  ...(converted === undefined ? {} : { converted }),
  ...(abolished === undefined ? {} : { abolished }),
  ...(quotaRaised === undefined ? {} : { quotaRaised }),
});

const WhichValue = ({ op, at, item }: Pick<Props, 'op' | 'at' | 'item'>) => {
  const { amending: words, drafting } = useTexts();
  const kinds = valueKindsOf[op] ?? [];
  const fitting = (item?.values ?? []).filter(({ kind }) => kinds.includes(kind));
  if (fitting.length === 1 && op !== 'addCondition') return <HiddenInput name={`${at}.valueId`} />;
  if (fitting.length === 0 && op !== 'addCondition') return <p className="kern-body">{words.noValue}</p>;
  return (
    <SelectInput
      name={`${at}.valueId`}
      label={words.value}
      options={Object.fromEntries(
        fitting.map(({ kind, valueId }) => [valueId, `${drafting.value[kind]} (${valueId})`]),
      )}
      {...(op === 'addCondition' ? { nothing: words.allValues } : {})}
    />
  );
};
