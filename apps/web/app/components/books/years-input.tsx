import { fieldId } from '../../forms/fault.ts';
import { useTexts } from '../../texts/texts.ts';
import { FieldFault } from '../described.tsx';
import { CheckInput } from '../forms/check-input.tsx';
import { useFormField } from '../forms/form-state.ts';

/** A box for each year of the plan. */
export const YearsInput = ({ years }: { readonly years: readonly number[] }) => {
  const { forms: words } = useTexts().plans;
  const { fault } = useFormField('years');
  return (
    <fieldset
      className={`kern-fieldset${fault === null ? '' : ' kern-fieldset--error'}`}
      id={fieldId('years')}
      tabIndex={-1}
      {...(fault === null ? {} : { 'aria-describedby': `${fieldId('years')}-fehler` })}
    >
      <legend className="kern-label">{words.years}</legend>
      <div className="kern-fieldset__body">
        {years.map((year) => (
          <CheckInput key={year} name={`years.${year}`} label={String(year)} />
        ))}
      </div>
      <FieldFault name="years" fault={fault} />
    </fieldset>
  );
};
