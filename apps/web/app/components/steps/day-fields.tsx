import { useTexts } from '../../texts/texts.ts';
import { TextInput } from '../forms/text-input.tsx';

/** When it was legally so, and a note on it. */
export const DayFields = ({ today }: { readonly today: string }) => {
  const { forms, drafting } = useTexts();
  return (
    <>
      <TextInput name="occurredOn" type="date" label={forms.day} hint={forms.dayHint} max={today} />
      <TextInput name="reason" label={drafting.reason} optional maxLength={2000} />
    </>
  );
};
