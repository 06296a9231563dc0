import type { Resolution } from '../../api/resolution.ts';
import type { RebaseTask } from '../../api/voting.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../section.tsx';
import { AmendmentLink } from './amendment-link.tsx';

/** Open amendments that lost their place, each with both texts side by side; left out while there is none. */
export const RebaseTasks = ({ found }: { readonly found: Resolution }) => {
  const { voting: words } = useTexts();
  const tasks = found.rebaseTasks ?? [];
  if (tasks.length === 0) return null;
  return (
    <Section id="anpassungen" title={words.tasks}>
      <p className="kern-body">{words.tasksLead}</p>
      <ul className="cards" role="list">
        {tasks.map((task) => (
          <li key={task.amendmentId} className="card">
            <h3 className="kern-heading-small">
              <AmendmentLink amendmentId={task.amendmentId} found={found} />
            </h3>
            {task.settlementProposedBy !== null && <p className="kern-body">{words.proposed}</p>}
            {task.lost.map((lost, index) => (
              <LostPlace key={index} lost={lost} found={found} />
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
};

interface Props {
  readonly lost: RebaseTask['lost'][number];
  readonly found: Resolution;
}

const LostPlace = ({ lost, found }: Props) => {
  const { voting: words, resolution, none } = useTexts();
  const { label, pinned, current, targetGone, kind, otherAmendmentId } = lost;
  const other = found.amendments.find(({ amendmentId }) => amendmentId === otherAmendmentId);
  return (
    <>
      <h4 className="kern-body kern-body--bold">
        {words.lostAt(label === null ? words.noPlace : resolution.item(label))}
      </h4>
      {kind !== null && other !== undefined && (
        <p className="kern-body">
          {resolution.amendments.conflictKinds[kind](`${other.amendmentId}, ${other.mover.name}`)}
        </p>
      )}
      <div className="both-texts">
        <div>
          <h5 className="kern-body kern-body--bold">{words.pinned}</h5>
          <p className="kern-body" lang="de">
            {pinned ?? none}
          </p>
        </div>
        <div>
          <h5 className="kern-body kern-body--bold">{words.current}</h5>
          {targetGone ? (
            <p className="kern-body">{words.gone}</p>
          ) : (
            <p className="kern-body" lang="de">
              {current ?? none}
            </p>
          )}
        </div>
      </div>
    </>
  );
};
