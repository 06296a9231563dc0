import { motionsIn } from '#council/events';
import type { IntakeFinding } from '../paper-reading.ts';
import type { Material } from './material.ts';

const listHead = /^Vorliegende (?:Anfragen|Anträge)/;

/** Motions a paper lists as present and does not mention anywhere else. */
export const unansweredMotions = ({ passages }: Material): readonly IntakeFinding[] => {
  const head = passages.findIndex(({ text }) => listHead.test(text));
  if (head === -1) return [];
  const inHead = motionsIn(passages[head]?.text ?? '').length > 0;
  const list = inHead ? head : head + 1;
  const mentioned = new Set(
    passages.filter((_, index) => index !== list).flatMap(({ text }) => motionsIn(text).map(({ number }) => number)),
  );
  const listed = new Set(motionsIn(passages[list]?.text ?? '').map(({ number }) => number));
  return [...listed]
    .filter((number) => !mentioned.has(number))
    .map((number) => ({
      code: 'MOTION_UNANSWERED',
      label: null,
      message: `Der Antrag ${number} ist als vorliegend aufgeführt, wird aber nirgends beantwortet.`,
    }));
};
