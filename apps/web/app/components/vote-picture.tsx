interface Props {
  readonly yes: number;
  readonly no: number;
  readonly abstentions: number;
}

/** The counts as one bar. It repeats the numbers beside it, so screen readers are spared. */
export const VotePicture = ({ yes, no, abstentions }: Props) => {
  const total = yes + no + abstentions;
  if (total === 0) return null;
  return (
    <svg className="vote__picture" viewBox={`0 0 ${total} 10`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="vote__yes" x="0" width={yes} height="10" />
      <rect className="vote__no" x={yes} width={no} height="10" />
      <rect className="vote__abstentions" x={yes + no} width={abstentions} height="10" />
    </svg>
  );
};
