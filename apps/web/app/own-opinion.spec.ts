import { describe, expect, it } from '@jest/globals';

import type { Opinion } from './api/opinions.ts';
import { ownOpinions } from './own-opinion.ts';

const asked = (more: Partial<Opinion> = {}): Opinion => ({
  ...{ office: 'Dezernat III/20', kind: 'opinion', dueOn: '2024-01-15', given: null, resolved: null, stale: false },
  ...more,
});
const given = { verdict: 'approve', text: null, textVersion: 1, givenOn: '2024-01-12', inTime: true } as const;
const department = { role: 'department', department: 'Dezernat III' } as const;
const draft = (...opinions: readonly Opinion[]) => ({ status: 'draft', opinions }) as const;

describe('the opinions a department may give', () => {
  it('are its own and those of its offices, and nobody else may give them', () => {
    const paper = draft(asked(), asked({ office: 'Dezernat III' }), asked({ office: 'Dezernat II' }));
    expect(ownOpinions(paper, department).map(({ office }) => office)).toEqual(['Dezernat III/20', 'Dezernat III']);
    expect(ownOpinions(paper, { role: 'auditor', department: null })).toEqual([]);
    expect(ownOpinions(paper, { role: 'department', department: 'Dezernat II/1' })).toEqual([]);
    expect(ownOpinions(paper, null)).toEqual([]);
  });

  it('are open until they are given, and again when the text has changed', () =>
    expect(
      ownOpinions(draft(asked({ given }), asked({ given, stale: true })), department).map(({ stale }) => stale),
    ).toEqual([true]));

  it('end with the decision', () =>
    expect(ownOpinions({ status: 'adopted', opinions: [asked()] }, department)).toEqual([]));
});
