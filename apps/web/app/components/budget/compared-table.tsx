import { useTexts } from '../../texts/texts.ts';
import { Cell, ColumnHead, Row, RowHead, Table } from '../table.tsx';

interface ComparedRow {
  readonly year: number;
  readonly name: string;
  readonly now: number;
  readonly then: number;
}

interface Props {
  readonly caption: string;
  readonly rows: readonly ComparedRow[];
  readonly shown: (figure: number) => string;
}

/** Now, then and the difference between them. */
export const ComparedTable = ({ caption, rows, shown }: Props) => {
  const { whatIf: words, year, places } = useTexts().budgetPages;
  return (
    <Table
      caption={caption}
      head={
        <>
          <ColumnHead>{year}</ColumnHead>
          <ColumnHead>{places.place}</ColumnHead>
          <ColumnHead numeric>{words.now}</ColumnHead>
          <ColumnHead numeric>{words.then}</ColumnHead>
          <ColumnHead numeric>{words.difference}</ColumnHead>
        </>
      }
    >
      {rows.map(({ year: of, name, now, then }) => (
        <Row key={`${of} ${name}`}>
          <Cell label={year}>
            <span className="nowrap">{of}</span>
          </Cell>
          <RowHead label={places.place}>{name}</RowHead>
          <Cell label={words.now} numeric>
            {shown(now)}
          </Cell>
          <Cell label={words.then} numeric>
            {shown(then)}
          </Cell>
          <Cell label={words.difference} numeric>
            {shown(then - now)}
          </Cell>
        </Row>
      ))}
    </Table>
  );
};
