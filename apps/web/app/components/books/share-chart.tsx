import { useId } from 'react';

import type { PlacedShareRow, ShareRow } from '../../charts/share-layout.ts';
import { layOutShares } from '../../charts/share-layout.ts';
import { BarPatterns } from '../budget/bar-patterns.tsx';

interface Props {
  readonly title: string;
  /** Each row in words, for those who do not see the picture. */
  readonly told: readonly string[];
  readonly rows: readonly ShareRow[];
  /** Rows that are to be compared with each other. */
  readonly onOneScale?: boolean;
}

/** Lines with their parts, each on its own scale or all on one. The table beside it has the same figures. */
export const ShareChart = ({ title, told, rows, onOneScale = false }: Props) => {
  const id = useId();
  const { width, height, rows: placed } = layOutShares(rows, { onOneScale });
  return (
    <svg
      className="bars"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{told.join('. ')}</desc>
      <BarPatterns id={id} />
      {placed.map((row, index) => (
        <SharePicture key={index} row={row} id={id} width={width} />
      ))}
    </svg>
  );
};

const SharePicture = ({
  row,
  id,
  width,
}: {
  readonly row: PlacedShareRow;
  readonly id: string;
  readonly width: number;
}) => (
  <>
    <text className="bars__name" x="0" y={row.y + 13}>
      {row.name}
    </text>
    <text className="bars__amount" x={width} y={row.y + 13} textAnchor="end">
      {row.amount}
    </text>
    {row.shares.map(({ x, width: length, pattern }) => (
      <rect
        key={x}
        className="bars__bar"
        x={x}
        y={row.y + 19}
        width={length}
        height="16"
        fill={`url(#${id}-${pattern})`}
      />
    ))}
    {row.markedWidth > 0 && <rect className="bars__mark" x="0" y={row.y + 38} width={row.markedWidth} height="4" />}
  </>
);
