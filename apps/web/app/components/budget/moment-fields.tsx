import type { AsOfFault, AsOfQuery } from '../../request/as-of-query.ts';
import { useTexts } from '../../texts/texts.ts';
import { Field } from '../field.tsx';

interface Props {
  readonly asOf: AsOfQuery | null;
  readonly faults: { readonly day: AsOfFault | null; readonly known: AsOfFault | null } | null;
  readonly today: string;
}

/** On which day, as known until when. */
export const MomentFields = ({ asOf, faults, today }: Props) => {
  const { asOf: words } = useTexts().resolution;
  const said = (fault: AsOfFault | null | undefined) => (fault === null || fault === undefined ? null : words[fault]);
  return (
    <>
      <Field
        name="stichtag"
        type="date"
        label={words.day}
        max={today}
        defaultValue={asOf?.day ?? ''}
        fault={said(faults?.day)}
      />
      <Field
        name="bekannt"
        type="date"
        label={words.known}
        max={today}
        defaultValue={asOf?.known ?? ''}
        fault={said(faults?.known)}
      />
    </>
  );
};
