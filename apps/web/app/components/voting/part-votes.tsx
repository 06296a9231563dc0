import type { Amendment } from '../../api/resolution.ts';
import { useTexts } from '../../texts/texts.ts';
import { OperationWords } from '../operation-words.tsx';
import { VoteResult } from '../vote-result.tsx';

/** What was voted on part by part (getrennte Abstimmung), with the changes of each part. */
export const PartVotes = ({ amendment }: { readonly amendment: Amendment }) => {
  const { voting: words } = useTexts();
  const votes = amendment.partVotes ?? [];
  if (votes.length === 0) return null;
  return (
    <>
      <h4 className="kern-body kern-body--bold">{words.parts}</h4>
      {votes.flatMap(({ body, meetingDate, meetingId, parts }, index) =>
        parts.map((part, place) => (
          <div key={`${index} ${place}`}>
            <ul className="kern-list kern-list--bullet kern-list--small">
              {amendment.operations
                .filter((_, operation) => part.operations.includes(operation))
                .map((operation, line) => (
                  <li key={line}>
                    <OperationWords {...operation} />
                  </li>
                ))}
            </ul>
            <VoteResult {...part} body={body} day={meetingDate} meetingId={meetingId} />
          </div>
        )),
      )}
    </>
  );
};
