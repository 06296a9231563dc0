import type { IsReadable } from '#audit';
import type { Audience } from '#read-models';
import { departmentsReading, isReader } from '#read-models';

/** The rule of the pages, asked of a paper as the record has it. */
export const isReadableBy =
  (audience: Audience): IsReadable =>
  (paper) =>
    isReader(audience, readersOf(paper));

const readersOf = (paper: Parameters<IsReadable>[0]) => ({
  visibility: paper.visibility,
  submitted: paper.status !== 'draft',
  departments: departmentsReading([
    paper.department,
    ...('forwardings' in paper ? paper.forwardings.map(({ recipient }) => recipient) : []),
  ]),
});
