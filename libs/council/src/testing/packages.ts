import { isoDate } from '#kernel';
import type { FilePackages, VoteOnPackage } from '../resolution/packages/packages.commands.ts';
import type { FiledPackage } from '../resolution/packages/packages.events.ts';
import type { Effect } from '../resolution/text/effect.ts';
import type { Value } from '../resolution/text/value.ts';
import { grant } from './items.ts';
import { council, meetingDay, resolutionId, vote } from './orders.ts';

/** What one measure costs in 2024; the whole package when it has no measure. */
type Costs = Readonly<Record<string, number>>;

const valueOf = (id: string, amountCents: number): Value => ({ kind: 'amount', valueId: id, amountCents });

const effectsOf = (id: string): readonly Effect[] =>
  grant('2', 0).effects.map((effect) => ({ ...effect, valueId: id }));

/** An enumerated package, each measure with its price in 2024. */
export const enumerated = (label: string, costs: Costs): FiledPackage => ({
  label,
  title: `Paket ${label}`,
  kind: 'enumerated',
  complementOf: null,
  answers: [],
  text: `Es kostet ${Object.keys(costs)
    .map((id) => `{{${id}}}`)
    .join(', ')}.`,
  values: Object.entries(costs).map(([id, amountCents]) => valueOf(id, amountCents)),
  effects: Object.keys(costs).flatMap(effectsOf),
  measures: Object.keys(costs).map((id) => ({ measureId: id, label: `Maßnahme ${id}`, valueIds: [id] })),
});

/** A package of which only the whole sum in 2024 is known. */
export const quantified = (label: string, amountCents: number, more: Partial<FiledPackage> = {}): FiledPackage => ({
  ...enumerated(label, { summe: amountCents }),
  kind: 'quantified',
  measures: [],
  ...more,
});

export const filePackages = (
  packages: readonly FiledPackage[],
  more: Partial<FilePackages['data']> = {},
): FilePackages => ({
  type: 'FilePackages',
  occurredOn: isoDate('2023-12-01'),
  data: { resolutionId, source: 'Ergänzung zur Vorlage', motions: [], packages, ...more },
});

/** The deciding body votes on a package, and adopts it unless said otherwise. */
export const voteOnPackage = (label: string, more: Partial<VoteOnPackage['data']> = {}): VoteOnPackage => ({
  type: 'VoteOnPackage',
  occurredOn: meetingDay,
  data: { resolutionId, label, body: council, meetingDate: meetingDay, vote: vote(40, 20), ...more },
});
