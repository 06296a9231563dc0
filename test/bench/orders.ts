import { randomUUID } from 'node:crypto';

import type { CommandContext } from '#commands';
import type { DraftPaper, ReviseDraft } from '#council';
import { resolutionIdOf } from '#council/events';
import type { Clock } from '#kernel';
import { commandId } from '#kernel';

import { textItem } from '../contracts/read-models/paper-events.ts';

let papers = 0;

/** A number no other paper of the run has. */
export const nextPaper = (): string => {
  papers += 1;
  const digits = String(papers).padStart(8, '0');
  return `23-V-${digits.slice(0, 4)}-${digits.slice(4)}`;
};

const context = (): CommandContext => ({
  commandId: commandId(randomUUID()),
  actor: { id: 'bench:office', role: 'council-office' },
  mandate: null,
  reason: null,
  correlationId: randomUUID(),
  causationId: null,
  expectedRevision: null,
});

const items = [textItem('1', 'Die Radwege werden ausgebaut.')];

/** An order that leads to one event of about 250 bytes. */
export const draftBenchPaper = (clock: Clock, paper = nextPaper()): [DraftPaper, CommandContext] => [
  {
    type: 'DraftPaper',
    occurredOn: clock.today(),
    data: {
      resolutionId: resolutionIdOf(paper),
      paper,
      title: 'Ausbau der Radwege',
      department: 'Dezernat V/66',
      decidingBody: 'Stadtverordnetenversammlung',
      visibility: 'public',
      items,
    },
  },
  context(),
];

/** Another event of that size for a paper that is there; `turn` makes it differ from the one before. */
export const reviseBenchPaper = (clock: Clock, paper: string, turn: number): [ReviseDraft, CommandContext] => [
  {
    type: 'ReviseDraft',
    occurredOn: clock.today(),
    data: { resolutionId: resolutionIdOf(paper), title: `Ausbau der Radwege, Fassung ${turn}`, items },
  },
  context(),
];
