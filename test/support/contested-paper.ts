import { randomUUID } from 'node:crypto';

import type { CommandGateway } from '#commands';
import type { CouncilCommand } from '#council';
import { commandId } from '#kernel';

import { grant, item } from '../../libs/council/src/testing/items.ts';
import { draftPaper, proposeAmendment, strike, submitPaper } from '../../libs/council/src/testing/orders.ts';
import { enumerated, filePackages } from '../../libs/council/src/testing/packages.ts';

const setAmount = (amountCents: number) =>
  ({ op: 'setAmount', itemId: '2.1', valueId: 'mittel', amountCents }) as const;

/** A paper of 100 and 40 Euro with three amendments, two of which shut each other out, and two packages that share a measure. */
const orders: readonly CouncilCommand[] = [
  draftPaper({ items: [item('2'), grant('2.1', 100_00), grant('2.2', 40_00)] }),
  submitPaper(),
  proposeAmendment('A', { operations: [setAmount(60_00)] }),
  proposeAmendment('B', { operations: [strike('2.2')] }),
  proposeAmendment('C', { operations: [setAmount(70_00)] }),
  filePackages([enumerated('1', { a: 10_00, b: 20_00 }), enumerated('2', { b: 20_00, c: 5_00 })]),
];

export const recordContestedPaper = async (gateway: CommandGateway): Promise<void> => {
  for (const order of orders) {
    const id = randomUUID();
    await gateway.execute(order, {
      ...{ commandId: commandId(id), actor: { id: 'office', role: 'council-office' }, mandate: null, reason: null },
      ...{ correlationId: id, causationId: null, expectedRevision: null },
    });
  }
};

type Conflict = Readonly<Record<'kind' | 'a' | 'b', string>> & {
  readonly item: string | null;
  readonly measures: readonly string[];
};

interface Choice {
  readonly names: readonly string[];
  /** Cents of 2024 that would be approved. */
  readonly approved: number;
  readonly conflicts: readonly Conflict[];
}

const exclusive = (a: string, b: string, at: string | null = null): Conflict => ({
  ...{ kind: 'exclusive', a, b, item: at, measures: [] },
});

export const choices: readonly Choice[] = [
  { names: ['A', 'B'], approved: 60_00, conflicts: [] },
  { names: ['A', 'C'], approved: 100_00, conflicts: [exclusive('A', 'C', '2.1')] },
  { names: ['C', 'A'], approved: 110_00, conflicts: [exclusive('C', 'A', '2.1')] },
  { names: ['1', 'A'], approved: 30_00, conflicts: [exclusive('1', 'A')] },
  {
    names: ['A', '1', 'C'],
    approved: 30_00,
    conflicts: [exclusive('1', 'A'), exclusive('1', 'C'), exclusive('A', 'C', '2.1')],
  },
  {
    names: ['1', '2'],
    approved: 35_00,
    conflicts: [{ kind: 'sharedMeasures', a: '1', b: '2', item: null, measures: ['Maßnahme b'] }],
  },
];

export const wrongChoices: readonly (readonly [names: readonly string[], code: string, found: string, at: number])[] = [
  [['A', 'X'], 'CHOICE_UNKNOWN', 'X', 1],
  [['A', 'B', 'A'], 'CHOICE_REPEATED', 'A', 2],
  [['1', '1'], 'CHOICE_REPEATED', '1', 1],
];
