import type { FormAnswer } from '../../forms/form-answer.ts';
import { useTexts } from '../../texts/texts.ts';
import { Field } from '../field.tsx';
import { useFormField } from '../forms/form-state.ts';
import { OrderForm } from '../forms/order-form.tsx';

/** Chooses the file. A browser never shows a chosen file again, so nothing can be kept of it. */
export const ImportForm = ({ answer }: { readonly answer: FormAnswer }) => (
  <OrderForm answer={answer} multipart>
    <FileField />
    <p>
      <button type="submit" className="kern-btn kern-btn--primary">
        <span className="kern-label">{useTexts().importing.read}</span>
      </button>
    </p>
  </OrderForm>
);

const FileField = () => {
  const { importing: words } = useTexts();
  const { fault } = useFormField('datei');
  return (
    <Field name="datei" type="file" label={words.file} hint={words.fileHint} fault={fault} accept=".md,.txt,.docx" />
  );
};
