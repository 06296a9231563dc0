import { Form, Link } from 'react-router';

import type { RegisterRow } from '../api/register.ts';
import { paperStatuses } from '../api/register.ts';
import type { RegisterQuery } from '../request/register-query.ts';
import { useTexts } from '../texts/texts.ts';
import { Field } from './field.tsx';
import { SelectField } from './select-field.tsx';
import { SubmitButton } from './submit-button.tsx';

interface Props {
  readonly query: RegisterQuery;
  /** Their departments are offered while typing. */
  readonly rows: readonly RegisterRow[];
  readonly yearFault: string | null;
}

export const RegisterFilters = ({ query, rows, yearFault }: Props) => {
  const { register: words, status } = useTexts();
  const departments = [...new Set(rows.map(({ department }) => department))].sort();
  const isNarrowed = query.search + query.department + query.year !== '' || query.status !== null;
  return (
    // A new key for every query: otherwise the fields would keep what an earlier page had in them.
    <Form key={JSON.stringify(query)} role="search" aria-label={words.filters} className="filters">
      <div className="filters__wide">
        <Field
          name="suche"
          type="search"
          label={words.search}
          hint={words.searchHint}
          maxLength={200}
          defaultValue={query.search}
        />
      </div>
      <SelectField
        name="status"
        label={words.status}
        defaultValue={query.status ?? ''}
        options={[
          { value: '', text: words.anyStatus },
          ...paperStatuses.map((value) => ({ value, text: status[value] })),
        ]}
      />
      <Field name="amt" label={words.department} list="aemter" defaultValue={query.department} />
      <datalist id="aemter">
        {departments.map((department) => (
          <option key={department} value={department} />
        ))}
      </datalist>
      <Field
        name="jahr"
        label={words.year}
        inputMode="numeric"
        defaultValue={query.year}
        maxLength={10}
        fault={yearFault}
      />
      <input type="hidden" name="sortierung" value={query.sort} />
      <input type="hidden" name="richtung" value={query.descending ? 'ab' : 'auf'} />
      <div className="filters__buttons">
        <SubmitButton>{words.submit}</SubmitButton>
        {isNarrowed && (
          <Link className="kern-link kern-link--no-visited-state" to="/vorlagen">
            {words.reset}
          </Link>
        )}
      </div>
    </Form>
  );
};
