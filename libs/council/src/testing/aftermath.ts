import { isoDate } from '#kernel';
import type {
  CorrectResolution,
  PublishResolution,
  RaiseObjection,
  RepealResolution,
  SettleObjection,
  SupersedeResolution,
} from '../resolution/aftermath/aftermath.commands.ts';
import { council, resolutionId, vote } from './orders.ts';

type Part<Command extends { readonly data: unknown }> = Partial<Command['data']> & { readonly on?: string };

const day = (on: string | undefined, usual: string) => isoDate(on ?? usual);

/** Orders about what comes after the decision of 20 December 2023. */
export const raiseObjection = ({ on, ...data }: Part<RaiseObjection> = {}): RaiseObjection => ({
  type: 'RaiseObjection',
  occurredOn: day(on, '2023-12-22'),
  data: {
    resolutionId,
    raisedBy: 'Oberbürgermeister',
    rule: 'hgo-63@2005-04-01',
    ground: 'unlawful',
    because: 'Die Deckung ist nicht nachgewiesen.',
    ...data,
  },
});

export const settleObjection = ({ on, ...data }: Part<SettleObjection> = {}): SettleObjection => ({
  type: 'SettleObjection',
  occurredOn: day(on, '2024-02-08'),
  data: { resolutionId, result: 'confirmed', body: council, vote: vote(40, 20), because: null, ...data },
});

export const correctResolution = (
  operations: CorrectResolution['data']['operations'],
  { on }: { readonly on?: string } = {},
): CorrectResolution => ({
  type: 'CorrectResolution',
  occurredOn: day(on, '2024-01-10'),
  data: { resolutionId, operations, because: 'Zahlendreher', signedBy: 'Stadtverordnetenvorsteher' },
});

export const ending = { paper: '24-V-15-0031', number: '0123', date: isoDate('2024-03-21') };

export const repealResolution = ({ on, ...data }: Part<RepealResolution> = {}): RepealResolution => ({
  type: 'RepealResolution',
  occurredOn: day(on, '2024-03-21'),
  data: { resolutionId, by: ending, itemIds: null, ...data },
});

export const supersedeResolution = (): SupersedeResolution => ({
  type: 'SupersedeResolution',
  occurredOn: isoDate('2024-03-21'),
  data: { resolutionId, by: ending },
});

export const publishResolution = (publishedIn = 'Amtsblatt Nr. 1/2024'): PublishResolution => ({
  type: 'PublishResolution',
  occurredOn: isoDate('2024-01-12'),
  data: { resolutionId, publishedIn },
});
