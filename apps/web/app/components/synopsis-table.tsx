import type { Resolution } from '../api/resolution.ts';
import type { Synopsis, SynopsisCell, SynopsisRow } from '../api/synopsis.ts';
import { useTexts } from '../texts/texts.ts';
import { Badge } from './badge.tsx';
import { printedLabel } from './item-line.tsx';
import { SynopsisAuthors } from './synopsis-authors.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from './table.tsx';

interface Props {
  readonly synopsis: Synopsis;
  readonly found: Resolution;
}

/** Synopse: filed, recommended, adopted, by whom. The column of a recommendation is left out while there is none. */
export const SynopsisTable = ({ synopsis: { rows }, found }: Props) => {
  const words = useTexts().resolution.synopsis;
  const hasRecommendation = rows.some(({ recommended }) => recommended !== null);
  const isDecided = found.decision?.outcome === 'adopted';
  return (
    <div className="synopsis">
      <Table
        caption={words.caption}
        head={
          <>
            <ColumnHead>{words.label}</ColumnHead>
            <ColumnHead>{words.filed}</ColumnHead>
            {hasRecommendation && <ColumnHead>{words.recommended}</ColumnHead>}
            <ColumnHead>{words.adopted}</ColumnHead>
            <ColumnHead>{words.byWhom}</ColumnHead>
          </>
        }
      >
        {rows.map((row) => (
          <SynopsisLine
            key={row.itemId}
            row={row}
            found={found}
            hasRecommendation={hasRecommendation}
            isDecided={isDecided}
          />
        ))}
      </Table>
    </div>
  );
};

interface LineProps {
  readonly row: SynopsisRow;
  readonly found: Resolution;
  readonly hasRecommendation: boolean;
  readonly isDecided: boolean;
}

const SynopsisLine = ({ row, found, hasRecommendation, isDecided }: LineProps) => {
  const words = useTexts().resolution.synopsis;
  const { filed, recommended, adopted } = row;
  return (
    <Row>
      <RowHead label={words.label}>{printedLabel(row.label)}</RowHead>
      <Cell label={words.filed}>
        <Version cell={filed} />
      </Cell>
      {hasRecommendation && (
        <Cell label={words.recommended}>
          {isSame(recommended, filed) ? <Same words={words.asFiled} /> : <Version cell={recommended} />}
        </Cell>
      )}
      <Cell label={words.adopted}>
        <Adopted {...{ filed, recommended, adopted, isDecided }} />
      </Cell>
      <Cell label={words.byWhom}>
        <SynopsisAuthors amendmentIds={row.changedBy} found={found} />
      </Cell>
    </Row>
  );
};

const Adopted = ({
  filed,
  recommended,
  adopted,
  isDecided,
}: Pick<SynopsisRow, 'filed' | 'recommended' | 'adopted'> & { readonly isDecided: boolean }) => {
  const words = useTexts().resolution.synopsis;
  if (!isDecided) return <Same words={words.notDecided} />;
  if (isSame(adopted, filed)) return <Same words={words.asFiled} />;
  if (isSame(adopted, recommended) && adopted?.text !== null) return <Same words={words.asRecommended} />;
  return <Version cell={adopted} />;
};

/** A struck item is the same as nothing: what was struck is always said. */
const isSame = (cell: SynopsisCell | null, other: SynopsisCell | null): boolean =>
  cell !== null && other !== null && cell.text !== null && cell.text === other.text && cell.closing === other.closing;

const Same = ({ words }: { readonly words: string }) => <span className="synopsis__same">{words}</span>;

const Version = ({ cell }: { readonly cell: SynopsisCell | null }) => {
  const { synopsis, text } = useTexts().resolution;
  if (cell === null) return <Same words={synopsis.absent} />;
  if (cell.text === null) return <Badge kind="danger" text={text.struck} />;
  return (
    <div lang="de" className="synopsis__text">
      {cell.state === 'inserted' && <Badge kind="success" text={text.inserted} />}
      {cell.text}
      {cell.closing !== null && <p className="item-closing">{cell.closing}</p>}
    </div>
  );
};
