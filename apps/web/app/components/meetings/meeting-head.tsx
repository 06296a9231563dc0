import type { Meeting } from '../../api/meetings.ts';
import { formatDay } from '../../formats/day.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Fact, Facts } from '../facts.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { MeetingStatusBadge } from './meeting-status-badge.tsx';
import { MinutesFact } from './minutes-fact.tsx';
import { VisibilityBadge } from './visibility-badge.tsx';

export const MeetingHead = ({ found }: { readonly found: Meeting }) => {
  const { meetings: words } = useTexts();
  const language = useLanguage();
  const { invitation } = found;
  return (
    <header className="resolution-head">
      <div className="kern-hgroup">
        <p className="kern-preline">{words.preline}</p>
        <h1 className="kern-heading-large">{words.pageTitle(found.body, formatDay(found.date, language))}</h1>
      </div>
      <p className="badges">
        <MeetingStatusBadge status={found.status} />
        <VisibilityBadge visibility={found.visibility} />
      </p>
      {found.cancelledBecause !== null && <p className="kern-body">{words.cancelled(found.cancelledBecause)}</p>}
      <Facts>
        <MeetingFacts {...found} />
        {invitation !== null && (
          <Fact name={words.invitation}>
            {formatDay(invitation.sentOn, language)}
            {invitation.urgentBecause !== null && `, ${words.urgent(invitation.urgentBecause)}`}
            {invitation.legalSource !== null && <span lang="de">{` (${invitation.legalSource})`}</span>}
          </Fact>
        )}
        <MinutesFact {...found.minutes} />
      </Facts>
    </header>
  );
};
