import type { ResolutionCommand } from '#council';
import { resolutionIdOf } from '#council/events';
import { isoDate } from '#kernel';

const day = isoDate('2024-05-06');
const body = 'Stadtverordnetenversammlung';

/** From the draft to two recipients, the shortest way. */
export const lifeOfAResolution = (running: number): readonly ResolutionCommand[] => {
  const paper = `24-V-99-${String(running).padStart(4, '0')}`;
  const resolutionId = resolutionIdOf(paper);
  const vote = {
    tally: { known: 'counts', yes: 40, no: 10, abstentions: 2, invalid: 0 },
    rule: 'hgo-54@2005-04-01',
    present: 52,
    outcome: 'adopted',
  } as const;
  const items = ['1', '1.1'].map((label) => ({
    itemId: `item-${label}`,
    label,
    parentId: label === '1' ? null : 'item-1',
    mode: 'decides' as const,
    text: `Ziffer ${label} der Vorlage ${paper}.`,
    closing: null,
    values: [],
    effects: [],
  }));
  const forwardings = (['Dezernat II', 'Dezernat III'] as const).map((recipient, index) => ({
    forwardingId: `${resolutionId}-${index}`,
    recipient,
    purpose: 'forAction' as const,
    itemIds: ['item-1.1'],
    dueOn: null,
  }));
  const paperData = { paper, title: `Vorlage ${running}`, department: 'Dezernat II', decidingBody: body };
  return [
    { type: 'DraftPaper', occurredOn: day, data: { resolutionId, ...paperData, visibility: 'public', items } },
    { type: 'SubmitPaper', occurredOn: day, data: { resolutionId } },
    {
      type: 'DecideResolution',
      occurredOn: day,
      data: { resolutionId, number: String(running).padStart(4, '0'), body, date: day, adopts: null, vote },
    },
    { type: 'EngrossResolution', occurredOn: day, data: { resolutionId, signedBy: 'Vorsitz' } },
    { type: 'OrderForwardings', occurredOn: day, data: { resolutionId, forwardings } },
  ];
};
