import { Link } from 'react-router';

import type { MeetingRow } from '../../api/meetings.ts';
import { formatDay } from '../../formats/day.ts';
import { meetingHref } from '../../request/meetings-query.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Cell, ColumnHead, Row, RowHead, Table } from '../table.tsx';
import { MeetingStatusBadge } from './meeting-status-badge.tsx';
import { VisibilityBadge } from './visibility-badge.tsx';

export const MeetingsTable = ({ rows }: { readonly rows: readonly MeetingRow[] }) => {
  const { meetings: words } = useTexts();
  return (
    <Table
      caption={words.caption}
      head={
        <>
          <ColumnHead>{words.body}</ColumnHead>
          <ColumnHead>{words.day}</ColumnHead>
          <ColumnHead>{words.start}</ColumnHead>
          <ColumnHead>{words.place}</ColumnHead>
          <ColumnHead>{words.state}</ColumnHead>
          <ColumnHead numeric>{words.items}</ColumnHead>
        </>
      }
    >
      {rows.map((row) => (
        <MeetingLine key={row.meetingId} row={row} />
      ))}
    </Table>
  );
};

const MeetingLine = ({ row }: { readonly row: MeetingRow }) => {
  const { meetings: words, none } = useTexts();
  const day = formatDay(row.date, useLanguage());
  return (
    <Row>
      <RowHead label={words.body}>
        <Link className="kern-link kern-link--small" to={meetingHref(row.meetingId)}>
          {row.body} <span className="spoken">{day}</span>
        </Link>
        {row.visibility === 'nonPublic' && <VisibilityBadge visibility={row.visibility} />}
      </RowHead>
      <Cell label={words.day}>
        <span className="nowrap">{day}</span>
      </Cell>
      <Cell label={words.start}>{row.startsAt === '' ? none : words.clock(row.startsAt)}</Cell>
      <Cell label={words.place}>{row.place === '' ? none : row.place}</Cell>
      <Cell label={words.state}>
        <MeetingStatusBadge status={row.status} />
      </Cell>
      <Cell label={words.items} numeric>
        {row.agendaItems}
      </Cell>
    </Row>
  );
};
