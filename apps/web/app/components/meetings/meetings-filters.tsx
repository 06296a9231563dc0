import { Form, Link } from 'react-router';

import type { MeetingRow } from '../../api/meetings.ts';
import type { MeetingsQuery } from '../../request/meetings-query.ts';
import { isNarrowed, meetingsFaults } from '../../request/meetings-query.ts';
import { useTexts } from '../../texts/texts.ts';
import { Field } from '../field.tsx';
import { SubmitButton } from '../submit-button.tsx';

interface Props {
  readonly query: MeetingsQuery;
  /** Their bodies are offered while typing. */
  readonly rows: readonly MeetingRow[];
}

export const MeetingsFilters = ({ query, rows }: Props) => {
  const { meetings: words } = useTexts();
  const bodies = [...new Set(rows.map(({ body }) => body))].sort();
  const faults = meetingsFaults(query);
  return (
    // A new key for every query: otherwise the fields would keep what an earlier page had in them.
    <Form key={JSON.stringify(query)} role="search" aria-label={words.filters} className="filters" noValidate>
      <div className="filters__wide">
        <Field
          name="gremium"
          label={words.body}
          hint={words.bodyHint}
          list="gremien"
          maxLength={200}
          defaultValue={query.body}
        />
        <datalist id="gremien">
          {bodies.map((body) => (
            <option key={body} value={body} />
          ))}
        </datalist>
      </div>
      <Field
        name="von"
        type="date"
        label={words.from}
        defaultValue={query.from}
        fault={faults.from ? words.dayFault : null}
      />
      <Field
        name="bis"
        type="date"
        label={words.until}
        defaultValue={query.until}
        fault={faults.until ? words.dayFault : null}
      />
      <div className="filters__buttons">
        <SubmitButton>{words.submit}</SubmitButton>
        {isNarrowed(query) && (
          <Link className="kern-link kern-link--no-visited-state" to="/sitzungen">
            {words.reset}
          </Link>
        )}
      </div>
    </Form>
  );
};
