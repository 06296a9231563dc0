import { Link } from 'react-router';

import type { Finding } from '../../api/findings.ts';
import { formatDay } from '../../formats/day.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import type { BadgeKind } from '../badge.tsx';
import { Badge } from '../badge.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from '../table.tsx';

interface Props {
  readonly rows: readonly Finding[];
  readonly maySettle: boolean;
}

const kinds: Readonly<Record<Finding['severity'], BadgeKind>> = { error: 'danger', warning: 'warning', note: 'info' };

/** Each finding with its paper, its place, what was found and what became of it. */
export const FindingsTable = ({ rows, maySettle }: Props) => {
  const { findings: words } = useTexts();
  return (
    <Table
      caption={words.caption}
      head={
        <>
          <ColumnHead>{words.severity}</ColumnHead>
          <ColumnHead>{words.paper}</ColumnHead>
          <ColumnHead>{words.place}</ColumnHead>
          <ColumnHead>{words.message}</ColumnHead>
          <ColumnHead>{words.state}</ColumnHead>
        </>
      }
    >
      {rows.map((row) => (
        <FindingLine key={`${row.resolutionId} ${row.findingId}`} row={row} maySettle={maySettle} />
      ))}
    </Table>
  );
};

const FindingLine = ({ row, maySettle }: { readonly row: Finding; readonly maySettle: boolean }) => {
  const { findings: words, none } = useTexts();
  return (
    <Row>
      <Cell label={words.severity}>
        <Badge kind={kinds[row.severity]} text={words.severities[row.severity]} />
      </Cell>
      <RowHead label={words.paper}>
        <Link className="kern-link kern-link--small" to={`/vorlagen/${encodeURIComponent(row.resolutionId)}`}>
          {row.paper}
        </Link>
      </RowHead>
      <Cell label={words.place}>{row.place === 'head' ? words.head : row.place || none}</Cell>
      <Cell label={words.message}>{row.message}</Cell>
      <Cell label={words.state}>
        <FindingState row={row} maySettle={maySettle} />
      </Cell>
    </Row>
  );
};

const FindingState = ({ row, maySettle }: { readonly row: Finding; readonly maySettle: boolean }) => {
  const { findings: words } = useTexts();
  const language = useLanguage();
  const { settled, resolutionId, findingId } = row;
  if (settled !== null) return words.settledBy(settled.by, formatDay(settled.on, language), settled.reason);
  const path = `/vorlagen/${encodeURIComponent(resolutionId)}/auffaelligkeiten/${encodeURIComponent(findingId)}`;
  return maySettle ? (
    <Link className="kern-btn kern-btn--secondary kern-btn--x-small" to={path}>
      <span className="kern-label nowrap">
        {words.settle} <span className="spoken">{`(${row.paper}, ${row.place})`}</span>
      </span>
    </Link>
  ) : (
    words.open
  );
};
