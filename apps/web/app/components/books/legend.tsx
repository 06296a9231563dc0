import { useId } from 'react';

import type { BarPattern } from '../../charts/bar-layout.ts';
import { BarPatterns } from '../budget/bar-patterns.tsx';

export interface LegendEntry {
  readonly name: string;
  /** `marked`: the line below a bar. */
  readonly pattern: BarPattern | 'marked';
}

/** What the fillings of a picture mean. */
export const Legend = ({ entries }: { readonly entries: readonly LegendEntry[] }) => {
  const id = useId();
  return (
    <ul className="legend" role="list">
      {entries.map(({ name, pattern }, index) => (
        <li key={pattern}>
          <svg className="bars legend__key" viewBox="0 0 24 16" aria-hidden="true">
            <BarPatterns id={`${id}-${index}`} />
            {pattern === 'marked' ? (
              <rect className="bars__mark" x="0" y="6" width="24" height="4" />
            ) : (
              <rect className="bars__bar" x="1" y="1" width="22" height="14" fill={`url(#${id}-${index}-${pattern})`} />
            )}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
};
