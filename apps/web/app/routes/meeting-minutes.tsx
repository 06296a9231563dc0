import { data, Link } from 'react-router';

import { errorPage } from '../api/api.server.ts';
import type { Minutes } from '../api/meetings.ts';
import { minutes } from '../api/meetings.ts';
import { Facts } from '../components/facts.tsx';
import { AgendaSection } from '../components/meetings/agenda-section.tsx';
import { AttendanceSection } from '../components/meetings/attendance-section.tsx';
import { MeetingFacts } from '../components/meetings/meeting-facts.tsx';
import { MinutesNotDue } from '../components/meetings/minutes-not-due.tsx';
import { MinutesFact } from '../components/meetings/minutes-fact.tsx';
import { Section } from '../components/section.tsx';
import { formatDay } from '../formats/day.ts';
import { meetingHref } from '../request/meetings-query.ts';
import { visitorContext } from '../request/visitor.server.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import type { Route } from './+types/meeting-minutes.ts';

/** Minutes that are still a draft are for the public as good as absent, and say so. */
export const loader = async ({ request, context, params: { meetingId } }: Route.LoaderArgs) => {
  const { api } = context.get(visitorContext);
  const answer = await api.ask({ path: `/meetings/${encodeURIComponent(meetingId)}/minutes`, decode: minutes });
  if (answer.ok) return { found: answer.value, meetingId };
  if (answer.problem.code !== 'MINUTES_NOT_DUE') throw errorPage(answer.problem, request);
  return data({ found: null, meetingId }, { status: 404 });
};

const MinutesPage = ({ loaderData: { found, meetingId } }: Route.ComponentProps) =>
  found === null ? <MinutesNotDue meetingId={meetingId} /> : <MinutesRead found={found} />;

const MinutesRead = ({ found }: { readonly found: Minutes }) => {
  const texts = useTexts();
  const { meetings: words } = texts;
  const day = formatDay(found.date, useLanguage());
  return (
    <article className="resolution__content">
      <title>{texts.titleOf(words.minutesOf(found.body, day))}</title>
      <header className="resolution-head">
        <div className="kern-hgroup">
          <p className="kern-preline">{words.minutes}</p>
          <h1 className="kern-heading-large">{words.pageTitle(found.body, day)}</h1>
        </div>
        <Facts>
          <MeetingFacts {...found} />
          <MinutesFact {...found} />
        </Facts>
        <p className="kern-body">
          <Link className="kern-link" to={meetingHref(found.meetingId)}>
            {words.toMeeting}
          </Link>
        </p>
      </header>
      <AttendanceSection attendance={found.attendance} legalMembers={found.legalMembers} />
      <AgendaSection items={found.items} />
      {found.objections.length > 0 && (
        <Section id="einwendungen" title={words.objections}>
          <ul className="kern-list kern-list--bullet">
            {found.objections.map(({ objectedBy, objection }, index) => (
              <li key={index}>{words.objection(objectedBy, objection)}</li>
            ))}
          </ul>
        </Section>
      )}
    </article>
  );
};

export default MinutesPage;
