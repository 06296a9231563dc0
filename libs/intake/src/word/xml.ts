import type { Element, Node } from '@xmldom/xmldom';
import { DOMParser } from '@xmldom/xmldom';

import { UnreadablePaper } from '../unreadable-paper.ts';

/** The root of a part; entities from outside are never followed, a document type is refused. */
export const parseXml = (file: string, part: string, source: string): Element => {
  if (/<!DOCTYPE/i.test(source))
    throw new UnreadablePaper(file, {
      found: `a document type in ${part}`,
      expected: 'plain Word XML',
      because: 'kind',
    });
  const root = rootOf(source);
  if (root !== null) return root;
  throw new UnreadablePaper(file, {
    found: `${part} that is no XML`,
    expected: 'a Word file (.docx)',
    because: 'kind',
  });
};

const rootOf = (source: string): Element | null => {
  try {
    return new DOMParser({ onError: refuse }).parseFromString(source, 'text/xml').documentElement;
  } catch {
    return null;
  }
};

const refuse = (level: string, message: string): void => {
  if (level !== 'warning') throw new Error(message);
};

const ELEMENT = 1;

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

/** Names without their prefix: "p", "rPr". */
export const childrenOf = (element: Element): readonly Element[] => Array.from(element.childNodes).filter(isElement);

export const childNamed = (element: Element | null | undefined, name: string): Element | null =>
  element === null || element === undefined
    ? null
    : (childrenOf(element).find(({ localName }) => localName === name) ?? null);

/** An attribute whatever its prefix; null when it is not there. */
export const attributeOf = (element: Element | null | undefined, name: string): string | null =>
  element === null || element === undefined
    ? null
    : (Array.from(element.attributes).find(({ localName, nodeName }) => (localName ?? nodeName) === name)?.value ??
      null);
