import { describe, expect, it } from '@jest/globals';
import { isoDate } from '#kernel';
import type { OrganisationState } from '../organisation/organisation.state.ts';
import { citing } from '../testing/finding-papers.ts';
import { departmentFindings } from './department-findings.ts';
import type { FindingMaterial } from './finding-material.ts';

/** Office 15 came from directorate I to IV and went to II with the decision of 20 December 2023. */
const organisation: OrganisationState = {
  bodies: [],
  departments: [
    {
      name: 'Dezernat I/15',
      parent: null,
      from: isoDate('2021-02-01'),
      successor: { name: 'Dezernat IV/15', from: isoDate('2023-01-01') },
    },
    {
      name: 'Dezernat IV/15',
      parent: null,
      from: isoDate('2023-01-01'),
      successor: { name: 'Dezernat II/15', from: isoDate('2023-12-20') },
    },
    { name: 'Dezernat II/15', parent: null, from: isoDate('2023-12-20'), successor: null },
  ],
};

const naming = (name: string, decidedOn: string | null = null): FindingMaterial => ({
  ...citing('23-V-15-0007', ''),
  departments: [{ label: '1.10', name }],
  resolution:
    decidedOn === null ? null : { number: '0487', body: 'Stadtverordnetenversammlung', date: isoDate(decidedOn) },
});

const found = (paper: FindingMaterial, asOf: string, known = organisation): readonly string[] =>
  departmentFindings(paper, { organisation: known, asOf: isoDate(asOf) }).map(
    ({ place, facts }) => `${place} ${JSON.stringify(facts)}`,
  );

describe('an office named with its directorate', () => {
  it('is a finding once it has moved, with the day from which it is elsewhere', () =>
    expect(found(naming('Dezernat IV/15', '2023-12-20'), '2024-06-01')).toEqual([
      '1.10 {"named":"Dezernat IV/15","now":"Dezernat II/15","since":"2023-12-20"}',
    ]));

  it('is none in a resolution that was right on its day', () =>
    expect(found(naming('Dezernat I/15', '2022-05-19'), '2024-06-01')).toEqual([]));

  it('is held against the day asked for while nothing is decided', () => {
    expect(found(naming('Dezernat IV/15'), '2023-11-06')).toEqual([]);
    expect(found(naming('Dezernat IV/15'), '2024-01-02')).toHaveLength(1);
  });

  it('is a finding under a directorate the record never had it under', () =>
    expect(found(naming('Dezernat VI/15'), '2024-01-02')).toEqual([
      '1.10 {"named":"Dezernat VI/15","now":"Dezernat II/15","since":null}',
    ]));

  it('is none as long as nobody has set up an organisation, or knows the office', () => {
    expect(found(naming('Dezernat VI/15'), '2024-01-02', { bodies: [], departments: [] })).toEqual([]);
    expect(found(naming('Dezernat VI/66'), '2024-01-02')).toEqual([]);
  });
});
