import type { PaperEvent } from '#council/events';
import type { Audience } from './audience.ts';

/**
 * Who may read a paper besides the council office. Everybody may read a public one once it is submitted; the lead
 * department and the recipients may read theirs at any time.
 */
export interface PaperReaders {
  readonly visibility: 'public' | 'nonPublic';
  readonly submitted: boolean;
  readonly departments: readonly string[];
}

export const noReaders: PaperReaders = { visibility: 'nonPublic', submitted: false, departments: [] };

export const readersAfter = (readers: PaperReaders, { type, data }: PaperEvent): PaperReaders => {
  if (type === 'PaperDrafted') {
    return { visibility: data.visibility, submitted: false, departments: withSuperiors(data.department) };
  }
  if (type === 'PaperSubmitted') return { ...readers, submitted: true };
  // Who is asked for an opinion must be able to read what it is asked of.
  if (type === 'OpinionRequested') return withReaders(readers, [data.office]);
  if (type !== 'ForwardingsOrdered') return readers;
  return withReaders(
    readers,
    data.forwardings.map(({ recipient }) => recipient),
  );
};

/** Whether an audience may read a paper with these readers. */
export const isReader = (audience: Audience, readers: PaperReaders): boolean => {
  if (audience === 'all') return true;
  return isPublic(readers) || (audience !== 'public' && readers.departments.includes(audience.department));
};

const withReaders = (readers: PaperReaders, offices: readonly string[]): PaperReaders => ({
  ...readers,
  departments: [...new Set([...readers.departments, ...offices.flatMap(withSuperiors)])],
});

export const isPublic = ({ visibility, submitted }: PaperReaders): boolean => visibility === 'public' && submitted;

/** The departments that read what one of them is named in. */
export const departmentsReading = (named: readonly string[]): readonly string[] => [
  ...new Set(named.flatMap(withSuperiors)),
];

/** "Dezernat II/15" stands under "Dezernat II", which reads what its offices read. */
const withSuperiors = (department: string): readonly string[] => {
  const parts = department.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
};
