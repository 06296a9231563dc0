import { Link } from 'react-router';

import type { Consultation } from '../api/consultation.ts';
import { formatDay } from '../formats/day.ts';
import { meetingHref } from '../request/meetings-query.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import { Section } from './section.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from './table.tsx';

type Station = Consultation['stations'][number];

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
  const { consultation: words } = useTexts().resolution;
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
            <StationDay station={station} />
          </Cell>
          <Cell label={words.state}>
            <StationResult station={station} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
};

/** The day it is planned for, leading to the meeting where one is named. */
const StationDay = ({ station: { body, plannedOn, meetingId } }: { readonly station: Station }) => {
  const { meetings, none } = useTexts();
  const language = useLanguage();
  const day = plannedOn === null ? null : formatDay(plannedOn, language);
  if (meetingId === null) return day ?? none;
  return (
    <Link className="kern-link kern-link--small" to={meetingHref(meetingId)}>
      {day === null ? meetings.preline : `${meetings.preline} ${day}`}
      <span className="spoken">{`, ${body}`}</span>
    </Link>
  );
};

const StationResult = ({ station }: { readonly station: Station }) => {
  const { consultation: words } = useTexts().resolution;
  const language = useLanguage();
  const { result, endedOn, because, state } = station;
  if (result === null) return state === 'skipped' ? words.skipped : words.open;
  const said = words.results[result];
  const when = endedOn === null ? said : words.on(said, formatDay(endedOn, language));
  return because === null ? when : `${when}: ${because}`;
};
