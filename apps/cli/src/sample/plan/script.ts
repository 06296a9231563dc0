import type { CouncilCommand } from '#council';
import { isoDate } from '#kernel';
import { baselineLines, baselinePosts } from './baseline.ts';

const planId = 'haushalt-2022';

/**
 * A biennial budget from the draft to its approval; days and figures are invented. No approval is recorded for 2024: what
 * was released in advance for that year stays so.
 */
export const planScript: readonly CouncilCommand[] = [
  {
    type: 'EstablishBudgetPlan',
    occurredOn: isoDate('2021-10-04'),
    data: { planId, title: 'Doppelhaushalt 2022/23', fiscalYears: [2022, 2023], planYears: [2024, 2025] },
  },
  {
    type: 'ImportBaseline',
    occurredOn: isoDate('2021-10-04'),
    data: { planId, source: 'Entwurf des Doppelhaushalts 2022/23', lines: baselineLines, posts: baselinePosts },
  },
  {
    type: 'RecordChangeList',
    occurredOn: isoDate('2021-12-06'),
    data: {
      planId,
      number: 1,
      title: '1. Änderungsliste',
      changes: [{ kind: 'set', lineId: 'fortbildung-2022', amountCents: 4_200_000 }],
    },
  },
  { type: 'AdoptBudgetPlan', occurredOn: isoDate('2021-12-20'), data: { planId, resolutionId: null } },
  { type: 'BeginProvisionalManagement', occurredOn: isoDate('2022-01-01'), data: { planId, year: 2022 } },
  {
    type: 'RecordPlanApproval',
    occurredOn: isoDate('2022-02-28'),
    data: {
      planId,
      authority: 'Regierungspräsidium',
      reference: null,
      years: [2022, 2023],
      exceptLineIds: [],
      conditions: [],
    },
  },
  { type: 'EndProvisionalManagement', occurredOn: isoDate('2022-02-28'), data: { planId, year: 2022 } },
  {
    type: 'SetBlockingNote',
    occurredOn: isoDate('2022-03-14'),
    data: {
      planId,
      noteId: 'sperre-beschaffung',
      target: { kind: 'line', lineId: 'it-beschaffung-2022' },
      amountCents: 6_000_000,
      wording: 'bis die Bestandsaufnahme der Geräte vorliegt',
    },
  },
  {
    type: 'TransferMoney',
    occurredOn: isoDate('2022-05-09'),
    data: {
      planId,
      transferId: 'umschichtung-fortbildung',
      fromLineId: 'fortbildung-2022',
      toLineId: 'it-betrieb-2022',
      amountCents: 500_000,
      rationale: 'Schulungen finden im eigenen Haus statt; der Betrieb braucht die Lizenzen dafür.',
    },
  },
];
