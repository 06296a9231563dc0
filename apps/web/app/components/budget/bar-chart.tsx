import { useId } from 'react';

import type { BarGroup, PlacedBar } from '../../charts/bar-layout.ts';
import { endsOf, layOutBars } from '../../charts/bar-layout.ts';
import { BarPatterns } from './bar-patterns.tsx';

interface Props {
  readonly title: string;
  readonly groups: readonly BarGroup[];
  /** What else is on the scale, when other pictures stand beside it. */
  readonly ends?: readonly number[];
}

/** What the picture shows, in words, for those who do not see it. */
const told = (groups: readonly BarGroup[]): string =>
  groups
    .map(({ title, bars }) => {
      const said = bars.map(({ name, amount }) => `${name} ${amount}`).join('; ');
      return title === '' ? said : `${title}: ${said}`;
    })
    .join('. ');

/** Amounts as bars on one scale. The table beside it has the same figures. */
export const BarChart = ({ title, groups, ends = endsOf(groups) }: Props) => {
  const id = useId();
  const { width, height, zero, groups: placed } = layOutBars(groups, ends);
  return (
    <svg
      className="bars"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{told(groups)}</desc>
      <BarPatterns id={id} />
      {placed.map((group) => (
        <g key={group.title}>
          {group.title !== '' && (
            <text className="bars__title" x="0" y={group.y + 16}>
              {group.title}
            </text>
          )}
          {group.bars.map((bar) => (
            <BarPicture key={bar.name} bar={bar} id={id} width={width} zero={zero} />
          ))}
        </g>
      ))}
    </svg>
  );
};

interface BarProps {
  readonly bar: PlacedBar;
  readonly id: string;
  readonly width: number;
  /** Where the axis is; drawn beside the bar only, so that it touches no words. */
  readonly zero: number;
}

const BarPicture = ({ bar, id, width, zero }: BarProps) => (
  <>
    <text className="bars__name" x="0" y={bar.y + 13}>
      {bar.name}
    </text>
    <text className="bars__amount" x={width} y={bar.y + 13} textAnchor="end">
      {bar.amount}
    </text>
    <rect
      className="bars__bar"
      x={bar.x}
      y={bar.y + 18}
      width={bar.width}
      height="16"
      fill={`url(#${id}-${bar.pattern})`}
    />
    <line className="bars__zero" x1={zero} x2={zero} y1={bar.y + 17} y2={bar.y + 35} />
  </>
);
