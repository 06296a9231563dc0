import { Form } from 'react-router';

import { useTexts } from '../../texts/texts.ts';
import { Alert } from '../alert.tsx';
import { Field } from '../field.tsx';
import { SubmitButton } from '../submit-button.tsx';

interface Props {
  readonly asked: string;
  readonly count: number;
}

/** Looks up the paper whose money a form is to offer. */
export const PaperChoice = ({ asked, count }: Props) => {
  const { forms: words } = useTexts().plans;
  return (
    <>
      {asked !== '' && count === 0 && <Alert kind="warning" title={words.noPaper} focused />}
      <Form key={asked} role="search" aria-label={words.choosePaper} className="filters">
        <Field name="vorlage" label={words.paper} hint={words.paperHint} defaultValue={asked} maxLength={100} />
        <div className="filters__buttons">
          <SubmitButton>{words.choosePaperSubmit}</SubmitButton>
        </div>
      </Form>
    </>
  );
};
