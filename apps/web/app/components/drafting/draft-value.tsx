import type { ValueKind } from '../../forms/draft/draft-rows.ts';
import type { Typed } from '../../forms/typed.ts';
import { textAt } from '../../forms/typed.ts';
import { useTexts } from '../../texts/texts.ts';
import { HiddenInput } from '../forms/hidden-input.tsx';
import { IntentButton } from '../forms/intent-button.tsx';
import { TextInput } from '../forms/text-input.tsx';
import { BudgetEffectFields, PostsEffectFields } from './effect-fields.tsx';

interface Props {
  readonly value: Typed;
  readonly item: number;
  readonly index: number;
}

const kindOf = (value: Typed): ValueKind => {
  const kind = textAt(value, 'kind');
  return kind === 'amount' || kind === 'posts' || kind === 'date' ? kind : 'deadline';
};

/** A figure or a day of the text, and what it does to the budget or the posts. */
export const DraftValue = ({ value, item, index }: Props) => {
  const { drafting: words } = useTexts();
  const kind = kindOf(value);
  const valueId = textAt(value, 'valueId');
  const at = `items.${item}.values.${index}`;
  const name = words.valueAs(words.value[kind], valueId);
  return (
    <fieldset className="kern-fieldset draft-value">
      <legend className="kern-label">{name}</legend>
      <div className="kern-fieldset__body">
        <HiddenInput name={`${at}.kind`} />
        <HiddenInput name={`${at}.valueId`} />
        <ValueFields kind={kind} at={at} />
        {kind === 'amount' && <BudgetEffectFields at={`${at}.effect`} typed={value} />}
        {kind === 'posts' && <PostsEffectFields at={`${at}.effect`} typed={value} />}
        <p>
          <IntentButton intent={`wert-weg:${item}:${index}`} kind="tertiary" small of={`(${name})`}>
            {words.removeValue}
          </IntentButton>
        </p>
      </div>
    </fieldset>
  );
};

const ValueFields = ({ kind, at }: { readonly kind: ValueKind; readonly at: string }) => {
  const { drafting: words } = useTexts();
  switch (kind) {
    case 'amount':
      return <TextInput name={`${at}.amountCents`} label={words.amount} hint={words.amountHint} />;
    case 'posts':
      return <TextInput name={`${at}.fteHundredths`} label={words.posts} hint={words.postsHint} />;
    case 'date':
      return <TextInput name={`${at}.date`} type="date" label={words.date} />;
    case 'deadline':
      return (
        <div className="order-form__pair">
          <TextInput name={`${at}.wording`} label={words.wording} maxLength={500} />
          <TextInput name={`${at}.dueOn`} type="date" label={words.dueOn} optional />
        </div>
      );
  }
};
