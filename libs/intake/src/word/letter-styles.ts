import type { Element } from '@xmldom/xmldom';

import type { Run } from '../document/block.ts';
import { attributeOf, childNamed, childrenOf } from './xml.ts';

/** What a style or a run says of its letters; null when it says nothing. */
export interface Lettering {
  readonly bold: boolean | null;
  readonly struck: boolean | null;
}

const silent: Lettering = { bold: null, struck: null };

const switchOf = (properties: Element | null, name: string): boolean | null => {
  const element = childNamed(properties, name);
  if (element === null) return null;
  return !['0', 'false', 'off', 'none'].includes(attributeOf(element, 'val') ?? 'true');
};

export const letteringOf = (properties: Element | null): Lettering => ({
  bold: switchOf(properties, 'b'),
  struck: switchOf(properties, 'strike') ?? switchOf(properties, 'dstrike'),
});

const over = (one: Lettering, other: Lettering): Lettering => ({
  bold: other.bold ?? one.bold,
  struck: other.struck ?? one.struck,
});

/** The letterings of a file's styles by their id, with what they inherit. */
export const letterStyles = (styles: Element | null): ((styleId: string | null) => Lettering) => {
  const byId = new Map(
    (styles === null ? [] : childrenOf(styles))
      .filter(({ localName }) => localName === 'style')
      .map((style) => [attributeOf(style, 'styleId') ?? '', style]),
  );
  const lookUp = (styleId: string | null, seen: ReadonlySet<string>): Lettering => {
    const style = styleId === null || seen.has(styleId) ? undefined : byId.get(styleId);
    if (style === undefined || styleId === null) return silent;
    const inherited = lookUp(attributeOf(childNamed(style, 'basedOn'), 'val'), new Set([...seen, styleId]));
    return over(inherited, letteringOf(childNamed(style, 'rPr')));
  };
  return (styleId) => lookUp(styleId, new Set());
};

export const setting = (...letterings: readonly Lettering[]): Omit<Run, 'text'> => {
  const { bold, struck } = letterings.reduce(over, silent);
  return { bold: bold ?? false, struck: struck ?? false };
};
