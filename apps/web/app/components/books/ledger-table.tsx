import type { LedgerMovement, PostsMovement } from '../../api/ledger.ts';
import { formatCents, formatPosts } from '../../formats/amount.ts';
import { formatDay } from '../../formats/day.ts';
import type { LedgerQuery, LedgerSort } from '../../request/ledger-query.ts';
import { ledgerHref } from '../../request/ledger-query.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { SortHead } from '../sort-head.tsx';
import { Cell, ColumnHead, Row, Table } from '../table.tsx';
import { LedgerCause, LedgerPaper } from './ledger-cause.tsx';

interface Props {
  readonly query: LedgerQuery;
  readonly rows: readonly LedgerMovement[];
}

export const LedgerTable = ({ query, rows }: Props) => {
  const { caption, columns } = useTexts().ledger;
  const headOf = (sort: LedgerSort) => {
    const isSorted = query.sort === sort;
    return {
      sorted: isSorted ? (query.descending ? 'down' : 'up') : null,
      to: ledgerHref(query, { sort, descending: isSorted && !query.descending }),
    } as const;
  };
  return (
    <Table
      caption={caption}
      head={
        <>
          <SortHead text={columns.day} {...headOf('tag')} />
          <SortHead text={columns.paper} {...headOf('vorlage')} />
          <SortHead text={columns.year} {...headOf('jahr')} />
          <SortHead text={columns.place} {...headOf('stelle')} />
          <ColumnHead>{columns.way}</ColumnHead>
          <SortHead text={columns.amount} {...headOf('betrag')} numeric />
          <ColumnHead>{columns.cause}</ColumnHead>
        </>
      }
    >
      {rows.map((row, index) => (
        <LedgerRow key={index} row={row} />
      ))}
    </Table>
  );
};

const LedgerRow = ({ row }: { readonly row: LedgerMovement }) => {
  const { none, ledger } = useTexts();
  const { columns } = ledger;
  const language = useLanguage();
  return (
    <Row>
      <Cell label={columns.day}>
        <span className="unbroken">{formatDay(row.occurredOn, language)}</span>
      </Cell>
      <Cell label={columns.paper}>
        <LedgerPaper cause={row.cause} />
      </Cell>
      <Cell label={columns.year}>
        <span className="unbroken">{row.kind === 'posts' ? none : row.year}</span>
      </Cell>
      <Cell label={columns.place}>
        <Place row={row} />
      </Cell>
      <Cell label={columns.way}>
        <Way row={row} />
      </Cell>
      <Cell label={columns.amount} numeric>
        {row.kind === 'posts' ? <PostsFigure row={row} /> : formatCents(row.amountCents, language)}
      </Cell>
      <Cell label={columns.cause}>
        <LedgerCause cause={row.cause} />
      </Cell>
    </Row>
  );
};

/** Converted posts are no new ones: what is needed is said beside nothing. */
const PostsFigure = ({ row: { fteHundredths, neededFteHundredths } }: { readonly row: PostsMovement }) => {
  const { ledger: words } = useTexts();
  const language = useLanguage();
  return (
    <>
      {formatPosts(fteHundredths, language)}
      {fteHundredths === 0 && neededFteHundredths !== 0 && (
        <p className="kern-body kern-body--small">{words.needed(formatPosts(neededFteHundredths, language))}</p>
      )}
    </>
  );
};

const Place = ({ row }: { readonly row: LedgerMovement }) => {
  const { ledger: words, budgetPages } = useTexts();
  if (row.kind !== 'posts') {
    return (
      <>
        {row.costObject}
        <p className="kern-body kern-body--small">{budgetPages.kinds[row.kind]}</p>
      </>
    );
  }
  return (
    <>
      {row.department}
      <p className="kern-body kern-body--small">{words.posts(budgetPages.posts.movements[row.movement])}</p>
      <Force row={row} />
    </>
  );
};

/** When the posts are in force, and what else is said of them. */
const Force = ({ row: { validFrom, validUntil, early, dueToLapse } }: { readonly row: PostsMovement }) => {
  const { ledger: words } = useTexts();
  const language = useLanguage();
  const from = validFrom === null ? '' : words.from(formatDay(validFrom, language));
  const until = validUntil === null ? '' : words.until(formatDay(validUntil, language));
  const said = [
    ...(from + until === '' ? [] : [words.inForce(from, until)]),
    ...(early ? [words.early] : []),
    ...(dueToLapse ? [words.dueToLapse] : []),
  ];
  return said.length === 0 ? null : <p className="kern-body kern-body--small">{said.join(', ')}</p>;
};

const Way = ({ row: { from, to } }: { readonly row: LedgerMovement }) => {
  const { ledger: words, resolution } = useTexts();
  const { statuses } = resolution.budget;
  return words.way(from === null ? words.nowhere : statuses[from], to === null ? words.nowhere : statuses[to]);
};
