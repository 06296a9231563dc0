import type { StreamName } from '#kernel';
import { streamName } from '#kernel';
import { refused } from '../../rejection-codes.ts';
import type { Surroundings } from '../../surroundings.ts';
import { resolutionIdOf } from '../paper-number.ts';
import type { DecidedPaper, EngrossedResolution, ResolutionState } from '../resolution.state.ts';
import { isStreamSafe } from '../stream-safe.ts';
import type { EndingResolution } from './aftermath.commands.ts';
import type { ResolutionReference } from './aftermath.events.ts';
import { executionOf, noAftermath } from './aftermath.state.ts';

/** Null where no paper can have such a number. */
export const endingStream = ({ paper }: EndingResolution): StreamName | null => {
  const id = resolutionIdOf(paper);
  return isStreamSafe(id) ? streamName(`resolution-${id}`) : null;
};

const adoptedIn = (state: ResolutionState | undefined) =>
  state !== undefined && (state.status === 'adopted' || state.status === 'engrossed' || state.status === 'forwarded')
    ? state
    : null;

export const referenceTo = ({
  resolutionId,
  paper,
  visibility,
  decision,
}: DecidedPaper | EngrossedResolution): ResolutionReference => ({
  resolutionId,
  paper,
  number: decision.number ?? '',
  body: decision.body,
  date: decision.date,
  visibility,
});

const sameNumber = (one: string, other: string): boolean => resolutionIdOf(one) === resolutionIdOf(other);

/**
 * The resolution that ends another one, as the record knows it: adopted under this number on this day, in force, and not
 * earlier than what it ends.
 * @throws Rejection naming the field that does not fit.
 */
export const endingResolution = (
  by: EndingResolution,
  ended: DecidedPaper | EngrossedResolution,
  { papers }: Surroundings,
): ResolutionReference => {
  const id = resolutionIdOf(by.paper);
  if (id === ended.resolutionId) throw refused('ENDING_RESOLUTION_NOT_LATER', { field: '/by/paper', found: by.paper });
  const ending = adoptedIn(papers.get(id));
  if (ending === null) throw refused('ENDING_RESOLUTION_UNKNOWN', { field: '/by/paper', found: by.paper });
  const reference = referenceTo(ending);
  if (!sameNumber(by.number, reference.number)) {
    const expected = reference.number;
    throw refused('ENDING_RESOLUTION_UNKNOWN', { field: '/by/number', found: by.number, expected });
  }
  if (by.date !== reference.date) {
    throw refused('ENDING_RESOLUTION_UNKNOWN', { field: '/by/date', found: by.date, expected: reference.date });
  }
  if (reference.date < ended.decision.date) {
    const decidedOn = ended.decision.date;
    throw refused('ENDING_RESOLUTION_NOT_LATER', { field: '/by/date', found: reference.date, decidedOn });
  }
  const execution = executionOf(ending.aftermath ?? noAftermath);
  if (execution !== 'inForce') {
    throw refused('ENDING_RESOLUTION_NOT_IN_FORCE', { field: '/by/paper', found: by.paper, execution });
  }
  return reference;
};
