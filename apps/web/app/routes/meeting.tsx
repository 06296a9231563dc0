import { Link } from 'react-router';

import { AgendaSection } from '../components/meetings/agenda-section.tsx';
import { AttendanceSection } from '../components/meetings/attendance-section.tsx';
import { MeetingAsOfAlert } from '../components/meetings/meeting-as-of-alert.tsx';
import { MeetingAsOfForm } from '../components/meetings/meeting-as-of-form.tsx';
import { MeetingHead } from '../components/meetings/meeting-head.tsx';
import { dayOf, formatDay } from '../formats/day.ts';
import { readAsOfQuery } from '../request/as-of-query.ts';
import { askMeeting } from '../request/meeting.server.ts';
import { meetingHref } from '../request/meetings-query.ts';
import { visitorContext } from '../request/visitor.server.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import type { Route } from './+types/meeting.ts';

export const loader = async ({ request, context, params }: Route.LoaderArgs) => {
  const { api } = context.get(visitorContext);
  const today = dayOf(new Date());
  const query = readAsOfQuery(new URL(request.url).searchParams);
  return { today, ...(await askMeeting({ api, request, meetingId: params.meetingId, query, today })) };
};

const MeetingPage = ({ loaderData: { found, asOf, today } }: Route.ComponentProps) => {
  const texts = useTexts();
  const { meetings: words } = texts;
  const { meetingId } = found;
  return (
    <article className="resolution__content">
      <title>{texts.titleOf(words.pageTitle(found.body, formatDay(found.date, useLanguage())))}</title>
      <MeetingAsOfAlert meetingId={meetingId} asOf={asOf} />
      <MeetingHead found={found} />
      {found.minutes.status !== 'draft' && (
        <p className="button-row">
          <Link className="kern-btn kern-btn--secondary" to={`${meetingHref(meetingId)}/niederschrift`}>
            <span className="kern-label">{words.toMinutes}</span>
          </Link>
        </p>
      )}
      <AgendaSection items={found.agenda} />
      <AttendanceSection attendance={found.attendance} />
      <MeetingAsOfForm meetingId={meetingId} asOf={asOf} today={today} />
    </article>
  );
};

export default MeetingPage;
