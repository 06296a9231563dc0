import { Link } from 'react-router';

import type { LedgerMovement } from '../../api/ledger.ts';
import { eventWords } from '../../texts/event-words.ts';
import { useTexts } from '../../texts/texts.ts';
import { tallyWords } from '../tally-words.ts';

interface Props {
  readonly cause: LedgerMovement['cause'];
}

const link = 'kern-link kern-link--small kern-link--no-visited-state';

/** The paper, and the item that the money or the posts hang on. */
export const LedgerPaper = ({ cause: { paper, resolutionId, itemId, item } }: Props) => {
  const { item: itemWords } = useTexts().resolution;
  const path = `/vorlagen/${encodeURIComponent(resolutionId)}`;
  return (
    <>
      <Link className={link} to={path}>
        <span className="unbroken">{paper}</span>
      </Link>
      <br />
      <Link className={link} to={`${path}#ziffer-${encodeURIComponent(itemId)}`}>
        {itemWords(item)}
        <span className="spoken">{`, ${paper}`}</span>
      </Link>
    </>
  );
};

/** What happened, by which amendment, and how the body voted, in words. */
export const LedgerCause = ({ cause }: Props) => {
  const texts = useTexts();
  const { ledger: words } = texts;
  const { eventType, resolutionId, amendmentId, mover, body, vote } = cause;
  return (
    <>
      {eventWords(eventType, texts)}
      {amendmentId !== null && (
        <>
          <br />
          <Link
            className={link}
            to={`/vorlagen/${encodeURIComponent(resolutionId)}#antrag-${encodeURIComponent(amendmentId)}`}
          >
            {words.byAmendment(mover?.name ?? amendmentId)}
            <span className="spoken">{` (${amendmentId})`}</span>
          </Link>
        </>
      )}
      {body !== null && (
        <p className="kern-body kern-body--small">
          {vote === null ? body : words.voted(body, tallyWords(vote.tally, texts))}
        </p>
      )}
    </>
  );
};
