import { Fragment } from 'react';

import type { Segment } from '../api/resolution-text.ts';
import { assertNever } from '../assert-never.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';

/** Changed words inside a text. Screen readers pass over ins and del in silence, so the change is said as well. */
export const Segments = ({ segments }: { readonly segments: readonly Segment[] }) =>
  segments.map((segment, index) => <OneSegment key={index} segment={segment} />);

const OneSegment = ({ segment: { kind, text } }: { readonly segment: Segment }) => {
  const words = useTexts().resolution.text;
  switch (kind) {
    case 'kept':
      return <Fragment>{text}</Fragment>;
    case 'inserted':
      return (
        <ins>
          <Said words={words.insertion} />
          {text}
          <Said words={words.endOfChange} />
        </ins>
      );
    case 'deleted':
      return (
        <del>
          <Said words={words.deletion} />
          {text}
          <Said words={words.endOfChange} />
        </del>
      );
    default:
      return assertNever(kind);
  }
};

const Said = ({ words }: { readonly words: string }) => (
  <span className="spoken" lang={useLanguage()}>
    {` ${words} `}
  </span>
);
