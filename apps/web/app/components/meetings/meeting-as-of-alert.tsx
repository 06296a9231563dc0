import { Link } from 'react-router';

import { assertNever } from '../../assert-never.ts';
import { formatDay } from '../../formats/day.ts';
import type { MeetingAsOf } from '../../request/meeting.server.ts';
import { meetingHref } from '../../request/meetings-query.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Alert } from '../alert.tsx';

interface Props {
  readonly meetingId: string;
  readonly asOf: MeetingAsOf;
}

/** Says that an earlier state is shown, or why it is not. */
export const MeetingAsOfAlert = ({ meetingId, asOf }: Props) => {
  const { asOf: words } = useTexts().meetings;
  const language = useLanguage();
  switch (asOf.kind) {
    case 'today':
      return null;
    case 'refused':
      return <Alert kind="danger" title={words.refused} focused />;
    case 'notYet':
      return <Alert kind="warning" title={words.notYet(formatDay(asOf.day, language))} focused />;
    case 'shown':
      return (
        <Alert kind="warning" title={words.banner(formatDay(asOf.day, language))}>
          <p className="kern-body">{words.bannerBody}</p>
          <p className="kern-body">
            <Link className="kern-link" to={meetingHref(meetingId)}>
              {words.back}
            </Link>
          </p>
        </Alert>
      );
    default:
      return assertNever(asOf);
  }
};
