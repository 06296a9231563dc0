import { Link } from 'react-router';

import { meetingHref } from '../../request/meetings-query.ts';
import { useTexts } from '../../texts/texts.ts';

/** Minutes that nobody signed yet, for the public. */
export const MinutesNotDue = ({ meetingId }: { readonly meetingId: string }) => {
  const { meetings: words, titleOf } = useTexts();
  return (
    <>
      <title>{titleOf(words.notPublished)}</title>
      <h1 className="kern-heading-large">{words.notPublished}</h1>
      <p className="kern-body">{words.notPublishedLead}</p>
      <p className="button-row">
        <Link className="kern-btn kern-btn--primary" to={meetingHref(meetingId)}>
          <span className="kern-label">{words.toMeeting}</span>
        </Link>
      </p>
    </>
  );
};
