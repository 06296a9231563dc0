import type { Texts } from './texts.ts';

export const amendmentsEn: Texts['resolution']['amendments'] = {
  title: 'Amendments',
  empty: 'No amendments.',
  by: (mover) => `Amendment: ${mover}`,
  movers: { faction: 'faction', committee: 'committee', department: 'department', member: 'member' },
  status: {
    proposed: 'proposed',
    withdrawn: 'withdrawn',
    adopted: 'adopted',
    rejected: 'rejected',
    settled: 'settled',
    adoptedInPart: 'adopted in part',
    converted: 'converted',
    recommended: 'recommended',
  },
  operations: 'What is to be changed',
  rationale: 'Rationale',
  conflicts: 'Conflicts',
  conflictKinds: {
    exclusive: (other) => `Not possible together with the amendment “${other}”`,
    identical: (other) => `Asks for the same as the amendment “${other}”`,
    contradictory: (other) => `Contradicts the amendment “${other}”`,
  },
  votes: 'Votes',
};
