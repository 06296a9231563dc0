import type { Establishment, EstablishmentFigures } from '../../api/establishment.ts';
import { formatPosts } from '../../formats/amount.ts';
import { formatDay } from '../../formats/day.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Section } from '../section.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from '../table.tsx';
import { EstablishmentChart } from './establishment-chart.tsx';

/** Posts by department on the day, as a table and as a picture. */
export const EstablishmentSection = ({ found }: { readonly found: Establishment }) => {
  const { establishment: words } = useTexts();
  const day = formatDay(found.on, useLanguage());
  return (
    <Section id="stellen" title={words.titleOn(day)}>
      {found.posts.length === 0 ? (
        <p className="kern-body">{words.empty}</p>
      ) : (
        <>
          <EstablishmentTable found={found} caption={words.caption(day)} />
          <p className="kern-body kern-body--small">{words.hint}</p>
          <EstablishmentChart found={found} title={words.chart(day)} />
        </>
      )}
    </Section>
  );
};

const EstablishmentTable = ({ found, caption }: { readonly found: Establishment; readonly caption: string }) => {
  const { establishment: words } = useTexts();
  return (
    <Table
      caption={caption}
      head={
        <>
          <ColumnHead>{words.department}</ColumnHead>
          <ColumnHead numeric>{words.planned}</ColumnHead>
          <ColumnHead numeric>{words.resolved}</ColumnHead>
          <ColumnHead numeric>{words.inForce}</ColumnHead>
          <ColumnHead numeric>{words.dueToLapse}</ColumnHead>
          <ColumnHead numeric>{words.early}</ColumnHead>
          <ColumnHead numeric>{words.converted}</ColumnHead>
        </>
      }
      foot={<FiguresRow name={words.together} figures={found.sums} />}
    >
      {found.posts.map((row) => (
        <FiguresRow key={row.department} name={row.department} figures={row} />
      ))}
    </Table>
  );
};

const FiguresRow = ({ name, figures }: { readonly name: string; readonly figures: EstablishmentFigures }) => {
  const { establishment: words } = useTexts();
  const language = useLanguage();
  const columns = [
    [words.planned, figures.plannedFteHundredths],
    [words.resolved, figures.resolvedFteHundredths],
    [words.inForce, figures.fteHundredths],
    [words.dueToLapse, figures.dueToLapseFteHundredths],
    [words.early, figures.earlyFteHundredths],
    [words.converted, figures.convertedFteHundredths],
  ] as const;
  return (
    <Row>
      <RowHead label={words.department}>{name}</RowHead>
      {columns.map(([label, hundredths]) => (
        <Cell key={label} label={label} numeric>
          {formatPosts(hundredths, language)}
        </Cell>
      ))}
    </Row>
  );
};
