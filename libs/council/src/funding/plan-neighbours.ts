import { streamName } from '#kernel';
import type { BudgetPlanCommand } from '../budget-plan/budget-plan.commands.ts';
import { coversNamedIn, plansNamedIn } from './plan-references.ts';
import type { ResolutionState } from '../resolution/resolution.state.ts';
import { isStreamSafe } from '../resolution/stream-safe.ts';
import type { Item } from '../resolution/text/item.ts';
import type { Neighbour } from '../surroundings.ts';

const neighbours = (
  aggregate: 'budget' | 'resolution',
  ids: readonly string[],
  binding: Neighbour['binding'],
): readonly Neighbour[] =>
  ids.filter(isStreamSafe).map((id) => ({ stream: streamName(`${aggregate}-${id}`), binding }));

const paperOf = (command: BudgetPlanCommand): string | null => {
  if (command.type === 'ReleaseMoney' || command.type === 'SetBlockingNote') {
    const { target } = command.data;
    return target.kind === 'grant' ? target.resolutionId : null;
  }
  if (command.type !== 'LiftBlockingNote') return null;
  const { note } = command.data;
  return note.kind === 'granted' ? note.resolutionId : null;
};

/** The resolution whose grant is released or blocked: what it grants must not change meanwhile. */
export const budgetPlanNeighbours = (command: BudgetPlanCommand): readonly Neighbour[] => {
  const resolutionId = paperOf(command);
  return resolutionId === null ? [] : neighbours('resolution', [resolutionId], 'sameAppend');
};

type Money = Pick<Item, 'effects'>;

/** Everything that the paper says or was to say of money: of every version, of every motion, and of the adopted package. */
const everyWording = (state: ResolutionState): readonly Money[] => {
  if (state.status === 'absent') return [];
  const texts: readonly Money[] = state.texts.flatMap(({ items }) => items);
  if (state.status === 'draft') return texts;
  const changes = [...state.amendments, ...state.recommendations].flatMap((each) => each.changes);
  return [
    ...texts,
    ...(state.packages?.adopted == null ? [] : [state.packages.adopted]),
    ...changes.flatMap((change): readonly Money[] => {
      if (change.kind === 'itemInserted') return [change.item];
      return change.kind === 'itemChanged' ? [change] : [];
    }),
  ];
};

const sourcesNamedIn = (wordings: readonly Money[], ownId: string): readonly Neighbour[] => [
  ...neighbours('budget', plansNamedIn(wordings), 'sameAppend'),
  ...neighbours(
    'resolution',
    coversNamedIn(wordings).filter((resolutionId) => resolutionId !== ownId),
    'sameAppend',
  ),
];

/** The plans whose lines the resolution takes from or has taken from, and the resolutions that cover it. */
export const moneyNeighbours = (state: ResolutionState): readonly Neighbour[] =>
  state.status === 'absent' ? [] : sourcesNamedIn(everyWording(state), state.resolutionId);

/** The same of the package that is voted on: adopting it takes its money. */
export const packageNeighbours = (state: ResolutionState, label: string): readonly Neighbour[] => {
  if (state.status === 'absent' || state.status === 'draft') return [];
  const filed = state.packages?.packages.find((each) => each.label === label);
  return filed === undefined ? [] : sourcesNamedIn([filed], state.resolutionId);
};

/** A paper that is withdrawn gives back what an adopted package holds for it; before, it holds nothing. */
export const withdrawalNeighbours = (state: ResolutionState): readonly Neighbour[] => {
  if (state.status === 'absent' || state.status === 'draft') return [];
  return (state.packages?.adopted ?? null) === null ? [] : moneyNeighbours(state);
};

/** A draft or a filing of packages only looks whether the lines it names are there. */
export const draftNeighbours = (wordings: readonly Money[]): readonly Neighbour[] =>
  neighbours('budget', plansNamedIn(wordings), 'asRead');
