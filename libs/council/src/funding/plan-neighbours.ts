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

/** Everything that the paper says or was to say of money: of every version, and of every motion. */
const everyWording = (state: ResolutionState): readonly Money[] => {
  if (state.status === 'absent') return [];
  const texts: readonly Money[] = state.texts.flatMap(({ items }) => items);
  if (state.status === 'draft') return texts;
  const changes = [...state.amendments, ...state.recommendations].flatMap((each) => each.changes);
  return [
    ...texts,
    ...changes.flatMap((change): readonly Money[] => {
      if (change.kind === 'itemInserted') return [change.item];
      return change.kind === 'itemChanged' ? [change] : [];
    }),
  ];
};

/** The plans whose lines the resolution takes from or has taken from, and the resolutions that cover it. */
export const moneyNeighbours = (state: ResolutionState): readonly Neighbour[] => {
  const wordings = everyWording(state);
  if (state.status === 'absent') return [];
  const covers = coversNamedIn(wordings).filter((resolutionId) => resolutionId !== state.resolutionId);
  return [
    ...neighbours('budget', plansNamedIn(wordings), 'sameAppend'),
    ...neighbours('resolution', covers, 'sameAppend'),
  ];
};

/** A draft only looks whether the lines it names are there. */
export const draftNeighbours = (items: readonly Money[]): readonly Neighbour[] =>
  neighbours('budget', plansNamedIn(items), 'asRead');
