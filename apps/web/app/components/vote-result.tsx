import { Link } from 'react-router';

import type { Figures, Outcome, Vote } from '../api/vote.ts';
import { formatDay } from '../formats/day.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import { meetingHref } from '../request/meetings-query.ts';
import { Badge } from './badge.tsx';
import { Fact, Facts } from './facts.tsx';
import { VotePicture } from './vote-picture.tsx';

interface Props {
  readonly vote: Vote;
  readonly figures: Figures;
  readonly outcome?: Outcome;
  readonly body: string;
  /** `YYYY-MM-DD` of the meeting. */
  readonly day: string;
  /** The meeting it was taken in; null where none was named, or the reader may not open it. */
  readonly meetingId: string | null;
}

/** How a body voted, by which rule, and where the rule stands. */
export const VoteResult = ({ vote, figures, outcome, body, day, meetingId }: Props) => {
  const { vote: words } = useTexts().resolution;
  const language = useLanguage();
  const { tally } = vote;
  const where = words.inBody(body, formatDay(day, language));
  return (
    <div className="vote">
      <p className="kern-body vote__where">
        {meetingId === null ? (
          where
        ) : (
          <Link className="kern-link kern-link--small kern-link--no-visited-state" to={meetingHref(meetingId)}>
            {words.toMeeting(where)}
          </Link>
        )}{' '}
        {outcome !== undefined && (
          <Badge kind={outcome === 'adopted' ? 'success' : 'danger'} text={words.outcomes[outcome]} />
        )}
      </p>
      {tally.known !== 'counts' && <p className="kern-body">{words.kinds[tally.known]}</p>}
      {figures !== null && (
        <>
          <VotePicture {...figures} />
          <dl className="vote__counts">
            <Count name={words.yes} count={figures.yes} mark="yes" />
            <Count name={words.no} count={figures.no} mark="no" />
            <Count name={words.abstentions} count={figures.abstentions} mark="abstentions" />
            {figures.invalid > 0 && <Count name={words.invalid} count={figures.invalid} />}
            {vote.present !== null && <Count name={words.present} count={vote.present} />}
          </dl>
          {figures.derived && <p className="kern-body kern-body--small">{words.derived}</p>}
        </>
      )}
      <Facts>
        <Fact name={words.rule}>
          <RuleName rule={vote.rule} />
        </Fact>
        <Fact name={words.legalSource}>
          <span lang="de">{vote.legalSource}</span>
        </Fact>
      </Facts>
    </div>
  );
};

const Count = ({ name, count, mark }: { readonly name: string; readonly count: number; readonly mark?: string }) => (
  <div>
    <dt>
      {mark !== undefined && <span className={`vote__key vote__key--${mark}`} aria-hidden="true" />}
      {name}
    </dt>
    <dd>{count}</dd>
  </div>
);

/** `hgo-54@2005-04-01` in words. */
const RuleName = ({ rule }: { readonly rule: string }) => {
  const { rules, ruleSince } = useTexts().resolution.vote;
  const language = useLanguage();
  const [name = '', since = ''] = rule.split('@');
  return `${rules[name] ?? name} (${name}${since === '' ? '' : `, ${ruleSince(formatDay(since, language))}`})`;
};
