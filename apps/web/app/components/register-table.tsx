import { Link } from 'react-router';

import type { RegisterRow } from '../api/register.ts';
import { formatDay } from '../formats/day.ts';
import type { RegisterQuery, SortName } from '../request/register-query.ts';
import { registerHref } from '../request/register-query.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import { Badge } from './badge.tsx';
import { SortHead } from './sort-head.tsx';
import { StatusBadge } from './status-badge.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from './table.tsx';

interface Props {
  readonly query: RegisterQuery;
  readonly rows: readonly RegisterRow[];
}

export const RegisterTable = ({ query, rows }: Props) => {
  const { columns, caption, sortHint } = useTexts().register;
  const headOf = (name: SortName) => {
    const isSorted = query.sort === name;
    return {
      sorted: isSorted ? (query.descending ? 'down' : 'up') : null,
      to: registerHref(query, { sort: name, descending: isSorted && !query.descending }),
    } as const;
  };
  return (
    <Table
      caption={`${caption}. ${sortHint}`}
      head={
        <>
          <SortHead text={columns.paper} {...headOf('vorlage')} />
          <SortHead text={columns.title} {...headOf('titel')} />
          <ColumnHead>{columns.department}</ColumnHead>
          <SortHead text={columns.status} {...headOf('stand')} />
          <SortHead text={columns.date} {...headOf('beschluss')} />
          <SortHead text={columns.updated} {...headOf('geaendert')} />
        </>
      }
    >
      {rows.map((row) => (
        <RegisterLine key={row.resolutionId} row={row} />
      ))}
    </Table>
  );
};

const RegisterLine = ({ row }: { readonly row: RegisterRow }) => {
  const { columns, decided, nonPublic } = useTexts().register;
  const { none } = useTexts();
  const language = useLanguage();
  return (
    <Row>
      <Cell label={columns.paper}>
        <span className="nowrap">{row.paper}</span>
      </Cell>
      <RowHead label={columns.title}>
        <Link className="kern-link kern-link--small" to={`/vorlagen/${encodeURIComponent(row.resolutionId)}`}>
          {row.title}
        </Link>
        {row.visibility === 'nonPublic' && <Badge kind="warning" text={nonPublic} />}
      </RowHead>
      <Cell label={columns.department}>{row.department}</Cell>
      <Cell label={columns.status}>
        <StatusBadge status={row.status} />
      </Cell>
      <Cell label={columns.date}>
        {row.resolution === null || row.resolution.number === null
          ? none
          : decided(row.resolution.number, formatDay(row.resolution.date, language))}
      </Cell>
      <Cell label={columns.updated}>{formatDay(row.updatedOn, language)}</Cell>
    </Row>
  );
};
