import type { Resolution } from '../../api/resolution.ts';

interface Props {
  readonly amendmentId: string;
  readonly found: Resolution;
}

/** Its number and mover, leading to the amendment on the same page. */
export const AmendmentLink = ({ amendmentId, found }: Props) => {
  const known = found.amendments.find((amendment) => amendment.amendmentId === amendmentId);
  if (known === undefined) return amendmentId;
  return (
    <a className="kern-link kern-link--no-visited-state" href={`#antrag-${amendmentId}`}>
      {`${amendmentId}, ${known.mover.name}`}
    </a>
  );
};
