import type { Texts } from './texts.ts';

export const budgetSectionEn: Texts['resolution']['budget'] = {
  title: 'Budget and posts',
  empty: 'The text moves no money.',
  caption: 'Amounts by year and status',
  year: 'Year',
  status: 'Status',
  sort: 'Kind',
  department: 'For',
  amount: 'Amount',
  details: 'Line by line, by kind and department',
  chart: 'The amounts as bars. The figures are in the table.',
  statuses: {
    proposed: 'proposed',
    recommended: 'recommended',
    approved: 'approved',
    released: 'released',
    releasedInAdvance: 'of which released in advance',
    blocked: 'blocked',
    lapsedByStrike: 'lapsed by strike',
    repealed: 'repealed',
  },
  sorts: {
    operating: 'operating',
    capital: 'capital',
    personnel: 'personnel',
    operatingOrCapital: 'Operating and capital',
  },
  revenue: 'revenue',
  postsNeeded: 'Posts needed',
  postsNew: 'of which new posts (net)',
};
