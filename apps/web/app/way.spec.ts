import { describe, expect, it } from '@jest/globals';

import { wayOf } from './way.ts';

const happened = (type: string, occurredOn: string) => ({ type, occurredOn });
const statesOf = (steps: ReturnType<typeof wayOf>) => steps.map(({ name, state }) => `${name} ${state}`);

describe('the way of a paper', () => {
  it('shows what is behind it and what is to come', () => {
    const steps = wayOf({
      status: 'recommended',
      history: [happened('PaperSubmitted', '2023-11-06'), happened('RecommendationGiven', '2023-12-20')],
    });
    expect(statesOf(steps)).toEqual([
      'submitted done',
      'recommended current',
      'decided open',
      'engrossed open',
      'forwarded open',
    ]);
    expect(steps.map(({ day }) => day)).toEqual(['2023-11-06', '2023-12-20', null, null, null]);
  });

  it('says that no committee recommended it', () => {
    const steps = wayOf({
      status: 'adopted',
      history: [happened('PaperSubmitted', '2023-11-06'), happened('ResolutionDecided', '2023-12-20')],
    });
    expect(statesOf(steps).slice(0, 3)).toEqual(['submitted done', 'recommended skipped', 'decided current']);
  });

  it('ends where the paper was rejected', () => {
    expect(statesOf(wayOf({ status: 'rejected', history: null }))).toEqual([
      'submitted done',
      'recommended done',
      'rejected current',
      'engrossed skipped',
      'forwarded skipped',
    ]);
  });

  it('has not begun for a draft', () => {
    expect(wayOf({ status: 'draft', history: [] }).every(({ state }) => state === 'open')).toBe(true);
  });
});
