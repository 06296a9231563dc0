import type { IsoDate } from '#kernel';
import { resolutionIdOf } from './paper-number.ts';
import { isStreamSafe } from './stream-safe.ts';

/**
 * Id of the stream that reserves a Beschlussnummer: unique per body and year, leading zeros dropped. Null when number or
 * body give no name a stream can carry. Dots instead of hyphens inside the number keep the three parts apart.
 */
export const numberStreamId = (number: string, body: string, date: IsoDate): string | null => {
  const numberPart = resolutionIdOf(number).replaceAll('-', '.');
  const bodyPart = resolutionIdOf(body);
  const id = `${bodyPart}-${date.slice(0, 4)}-${numberPart}`;
  return /\d/.test(numberPart) && bodyPart !== '' && isStreamSafe(id) ? id : null;
};
