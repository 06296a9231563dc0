import { Link } from 'react-router';

import type { AgendaItem } from '../../api/meetings.ts';
import { useTexts } from '../../texts/texts.ts';
import { Cell, ColumnHead, Row, RowHead, Table } from '../table.tsx';
import { AgendaResult } from './agenda-result.tsx';
import { VisibilityBadge } from './visibility-badge.tsx';

interface Props {
  readonly section: string;
  readonly items: readonly AgendaItem[];
}

export const AgendaTable = ({ section, items }: Props) => {
  const { meetings: words } = useTexts();
  return (
    <Table
      caption={words.agendaCaption(section)}
      head={
        <>
          <ColumnHead>{words.number}</ColumnHead>
          <ColumnHead>{words.subject}</ColumnHead>
          <ColumnHead numeric>{words.members}</ColumnHead>
          <ColumnHead>{words.result}</ColumnHead>
        </>
      }
    >
      {items.map((item) => (
        <Row key={item.agendaItemId}>
          <Cell label={words.number}>
            <span className="nowrap">{item.section === '' ? item.number : `${item.section}/${item.number}`}</span>
          </Cell>
          <RowHead label={words.subject}>
            <Subject item={item} />
          </RowHead>
          <Cell label={words.members} numeric>
            <Present item={item} />
          </Cell>
          <Cell label={words.result}>
            <AgendaResult item={item} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
};

const Subject = ({ item: { title, resolutionId, visibility, supplement } }: { readonly item: AgendaItem }) => {
  const { meetings: words } = useTexts();
  return (
    <>
      {resolutionId === null ? (
        <span lang="de">{title}</span>
      ) : (
        <Link className="kern-link kern-link--small" lang="de" to={`/vorlagen/${encodeURIComponent(resolutionId)}`}>
          {title}
        </Link>
      )}
      {supplement && ` (${words.supplement})`} <VisibilityBadge visibility={visibility} />
    </>
  );
};

/** Entitled to vote on the item, who is biased, and whether that was enough. */
const Present = ({ item: { present, biased, quorate } }: { readonly item: AgendaItem }) => {
  const { meetings: words, none } = useTexts();
  if (present === null) return none;
  return (
    <>
      {present}
      {biased !== null && biased > 0 && <div className="kern-body kern-body--small">{words.biased(biased)}</div>}
      {quorate !== null && (
        <div className="kern-body kern-body--small">{quorate ? words.quorate : words.notQuorate}</div>
      )}
    </>
  );
};
