import { describe, expect, it } from '@jest/globals';
import { isoDate } from '#kernel';
import { enumerated, quantified } from '../../testing/packages.ts';
import { packageTableOf } from './package-table.ts';
import type { FiledPackage, Motion } from '../../resolution/packages/packages.events.ts';

const table = (packages: readonly FiledPackage[], motions: readonly Motion[] = []) =>
  packageTableOf({
    ...{ source: 'Ergänzung', filedOn: isoDate('2023-11-22'), motions, packages },
    ...{ votes: [], adopted: null, rejected: [] },
  });

const withPosts = (declared: number): FiledPackage => ({
  ...quantified('5', 0),
  text: '{{s24}} und {{s25}}, zusammen {{s}}.',
  values: [
    { kind: 'posts', valueId: 's24', fteHundredths: 3225 },
    { kind: 'posts', valueId: 's25', fteHundredths: 1050 },
    { kind: 'posts', valueId: 's', fteHundredths: declared },
  ],
  effects: [
    ...(['2024', '2025'] as const).map((year) => ({
      kind: 'posts' as const,
      valueId: `s${year.slice(2)}`,
      department: 'AKR',
      from: isoDate(`${year}-01-01`),
      until: null,
      movement: 'created' as const,
    })),
    { kind: 'total', valueId: 's', group: '5', of: ['5'], years: [], counts: 'posts' },
  ],
});

describe('packages side by side (Pakete)', () => {
  it('stand in the order of the paper, with money, posts and measures', () => {
    expect(table([enumerated('2', { a: 1_00, b: 2_00 }), quantified('1', 5_00)]).packages).toEqual([
      {
        ...{ label: '2', title: 'Paket 2', kind: 'enumerated', complementOf: null, status: 'open' },
        amounts: [{ year: 2024, amountCents: 3_00 }],
        ...{ posts: [], postTotalFteHundredths: 0, personnel: [] },
        measures: ['Maßnahme a', 'Maßnahme b'],
      },
      {
        ...{ label: '1', title: 'Paket 1', kind: 'quantified', complementOf: null, status: 'open' },
        amounts: [{ year: 2024, amountCents: 5_00 }],
        ...{ posts: [], postTotalFteHundredths: 0, personnel: [], measures: [] },
      },
    ]);
  });

  it('share what both name; of a quantified one nobody knows; a complement shares nothing', () => {
    const packages = [
      enumerated('1', { a: 1, b: 1 }),
      enumerated('2', { b: 1, c: 1 }),
      quantified('3', 1),
      quantified('4', 1, { kind: 'complement', complementOf: '3' }),
    ];
    expect(table(packages).overlaps.map(({ a, b, measures }) => [a, b, measures])).toEqual([
      ['1', '2', ['Maßnahme b']],
      ['1', '3', 'unknown'],
      ['1', '4', 'unknown'],
      ['2', '3', 'unknown'],
      ['2', '4', 'unknown'],
      ['3', '4', []],
    ]);
  });

  it('have a finding when the declared posts are not the sum of their years', () => {
    const wrong = table([withPosts(4375)]);
    expect(wrong.packages).toMatchObject([
      {
        posts: [
          { year: 2024, fteHundredths: 3225 },
          { year: 2025, fteHundredths: 1050 },
        ],
        postTotalFteHundredths: 4375,
      },
    ]);
    expect(wrong.findings).toEqual([{ code: 'POSTS_TOTAL_DIFFERS', place: '5', declared: 4375, computed: 4275 }]);
    expect(table([withPosts(4275)]).findings).toEqual([]);
  });

  it('have a finding for a motion that none of them answers', () => {
    const motions = [
      { number: '1/2023', mover: 'A' },
      { number: '2/2023', mover: 'B' },
    ];
    const answering = { ...quantified('1', 1), answers: [{ motion: '1/2023', point: '2' }] };
    expect(table([answering], motions).findings).toEqual([
      { code: 'MOTION_UNANSWERED', place: '2/2023', declared: 1, computed: 0 },
    ]);
  });
});
