import { streamName } from '#kernel';
import { lineCompanions } from '../../funding/line-draws.ts';
import { moneyNeighbours } from '../../funding/plan-neighbours.ts';
import type { Companion } from '../../subject.ts';
import type { Neighbour, Surroundings } from '../../surroundings.ts';
import type { PaperEvent } from '../paper-event.ts';
import type { ResolutionCommand } from '../resolution.commands.ts';
import type { ResolutionState } from '../resolution.state.ts';
import type { EarlierResolutionEnded, ObjectionSettled, ResolutionReference } from './aftermath.events.ts';
import { requireAdopted } from './aftermath.state.ts';
import { bindingAfter } from './binding-text.ts';
import { endingStream, referenceTo } from './ending-resolution.ts';
import { recalledTasks, reinstatedTasks, taskNeighbours } from './recalled-tasks.ts';

/** What an order about a resolution's fate has to look at: its tasks, its money, and the resolution that ends it. */
export const aftermathNeighbours = (command: ResolutionCommand, state: ResolutionState): readonly Neighbour[] => {
  switch (command.type) {
    case 'RaiseObjection':
      return taskNeighbours(state);
    case 'SettleObjection':
      return [...taskNeighbours(state), ...moneyNeighbours(state)];
    case 'CorrectResolution':
      return moneyNeighbours(state);
    case 'RepealResolution':
    case 'SupersedeResolution': {
      const stream = endingStream(command.data.by);
      const isOther = stream !== null && stream !== `resolution-${command.data.resolutionId}`;
      const ending = isOther ? [{ stream, binding: 'sameAppend' as const }] : [];
      return [...taskNeighbours(state), ...moneyNeighbours(state), ...ending];
    }
    default:
      return [];
  }
};

type End = Pick<EarlierResolutionEnded['data'], 'how' | 'itemIds' | 'endedOn'>;

/** The other end learns of it in the same append. */
const otherEnd = (by: ResolutionReference, state: ResolutionState, end: End): readonly Companion[] => {
  if (state.status === 'absent' || state.status === 'draft') return [];
  const ended = referenceTo(requireAdopted(state));
  return [
    {
      stream: streamName(`resolution-${by.resolutionId}`),
      expected: 'asLoaded',
      event: { type: 'EarlierResolutionEnded', data: { resolutionId: by.resolutionId, ended, ...end } },
    },
  ];
};

const settled = (
  { result, settledOn }: ObjectionSettled['data'],
  state: ResolutionState,
  surroundings: Surroundings,
): readonly Companion[] =>
  result === 'notConfirmed'
    ? recalledTasks(state, surroundings, { because: 'repealed', on: settledOn, itemIds: null })
    : reinstatedTasks(state, surroundings, settledOn);

const ofFate = (event: PaperEvent, state: ResolutionState, surroundings: Surroundings): readonly Companion[] => {
  switch (event.type) {
    case 'ObjectionRaised': {
      const { raisedOn } = event.data;
      return recalledTasks(state, surroundings, { because: 'suspended', on: raisedOn, itemIds: null });
    }
    case 'ObjectionSettled':
      return settled(event.data, state, surroundings);
    case 'ResolutionRepealed': {
      const { by, itemIds, repealedOn } = event.data;
      return [
        ...recalledTasks(state, surroundings, { because: 'repealed', on: repealedOn, itemIds }),
        ...otherEnd(by, state, { how: 'repealed', itemIds, endedOn: repealedOn }),
      ];
    }
    case 'ResolutionSuperseded': {
      const { by, supersededOn } = event.data;
      return [
        ...recalledTasks(state, surroundings, { because: 'superseded', on: supersededOn, itemIds: null }),
        ...otherEnd(by, state, { how: 'superseded', itemIds: null, endedOn: supersededOn }),
      ];
    }
    default:
      return [];
  }
};

const ofMoney = (event: PaperEvent, state: ResolutionState, surroundings: Surroundings): readonly Companion[] => {
  const binding = bindingAfter(event, state);
  return binding === null ? [] : lineCompanions(binding, surroundings);
};

/**
 * Tasks are recalled and reinstated with the resolution they come from, money goes back to its lines, and both ends of a
 * repeal are written together.
 */
export const aftermathCompanions = (
  event: PaperEvent,
  state: ResolutionState,
  surroundings: Surroundings,
): readonly Companion[] => [...ofFate(event, state, surroundings), ...ofMoney(event, state, surroundings)];
