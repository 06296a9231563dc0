import { Form } from 'react-router';

import type { MeetingAsOf } from '../../request/meeting.server.ts';
import { meetingHref } from '../../request/meetings-query.ts';
import { useTexts } from '../../texts/texts.ts';
import { Field } from '../field.tsx';
import { SubmitButton } from '../submit-button.tsx';

interface Props {
  readonly meetingId: string;
  readonly asOf: MeetingAsOf;
  readonly today: string;
}

export const MeetingAsOfForm = ({ meetingId, asOf, today }: Props) => {
  const { meetings: words, resolution } = useTexts();
  const day = asOf.kind === 'today' ? '' : asOf.day;
  return (
    <section aria-labelledby="stand" className="section">
      <h2 id="stand" className="kern-heading-small">
        {words.asOf.title}
      </h2>
      <Form key={day} action={meetingHref(meetingId)} className="filters" noValidate>
        <Field
          name="stichtag"
          type="date"
          label={words.asOf.day}
          hint={words.asOf.hint}
          max={today}
          defaultValue={day}
          fault={asOf.kind === 'refused' ? resolution.asOf[asOf.fault] : null}
        />
        <div className="filters__buttons">
          <SubmitButton kind="secondary">{words.asOf.submit}</SubmitButton>
        </div>
      </Form>
    </section>
  );
};
