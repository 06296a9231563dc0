import type { Consultation } from '../api/consultation.ts';
import { formatDay } from '../formats/day.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import { Section } from './section.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from './table.tsx';

/** The stations of the paper; left out while nobody planned any. */
export const ConsultationSection = ({ consultation }: { readonly consultation: Consultation | null }) => {
  const { consultation: words } = useTexts().resolution;
  const language = useLanguage();
  if (consultation === null) return null;
  const { stations, deferred, withdrawn } = consultation;
  if (stations.length === 0 && deferred === null && withdrawn === null) return null;
  return (
    <Section id="beratungsfolge" title={words.title}>
      {deferred !== null && (
        <p className="kern-body">{words.deferred(deferred.body, formatDay(deferred.meetingDate, language))}</p>
      )}
      {withdrawn !== null && (
        <p className="kern-body">
          {words.withdrawn(withdrawn.withdrawnBy, formatDay(withdrawn.withdrawnOn, language))}
        </p>
      )}
      {stations.length > 0 && <Stations stations={stations} />}
    </Section>
  );
};

const Stations = ({ stations }: Pick<Consultation, 'stations'>) => {
  const texts = useTexts();
  const { consultation: words } = texts.resolution;
  const language = useLanguage();
  return (
    <Table
      caption={words.caption}
      head={
        <>
          <ColumnHead>{words.body}</ColumnHead>
          <ColumnHead>{words.role}</ColumnHead>
          <ColumnHead>{words.planned}</ColumnHead>
          <ColumnHead>{words.state}</ColumnHead>
        </>
      }
    >
      {stations.map((station) => (
        <Row key={station.stationId}>
          <RowHead label={words.body}>{station.body}</RowHead>
          <Cell label={words.role}>
            {words.roles[station.role]}
            {station.lead && `, ${words.lead}`}
          </Cell>
          <Cell label={words.planned}>
            {station.plannedOn === null ? texts.none : formatDay(station.plannedOn, language)}
          </Cell>
          <Cell label={words.state}>
            <StationResult station={station} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
};

const StationResult = ({ station }: { readonly station: Consultation['stations'][number] }) => {
  const { consultation: words } = useTexts().resolution;
  const language = useLanguage();
  const { result, endedOn, because, state } = station;
  if (result === null) return state === 'skipped' ? words.skipped : words.open;
  const said = words.results[result];
  const when = endedOn === null ? said : words.on(said, formatDay(endedOn, language));
  return because === null ? when : `${when}: ${because}`;
};
