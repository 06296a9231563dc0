import type { IsoDate } from '#kernel';
import { streamName } from '#kernel';
import type { TaskOpened } from '../forwarding/forwarding.events.ts';
import { lineCompanions } from '../funding/line-draws.ts';
import { moneyTextOf, moneyTextOfPackage } from '../funding/money-text.ts';
import { refused } from '../rejection-codes.ts';
import type { Companion } from '../subject.ts';
import type { Surroundings } from '../surroundings.ts';
import { aftermathCompanions } from './aftermath/aftermath.companions.ts';
import { numberStreamId } from './number-stream.ts';
import { isEngrossed } from './paper-status.ts';
import type { PaperEvent } from './paper-event.ts';
import type { ForwardingsOrdered, OrderedForwarding, ResolutionDecided } from './resolution.events.ts';
import type { EngrossedResolution, ResolutionState } from './resolution.state.ts';
import { currentText, textOfVersion } from './resolution.state.ts';
import type { PackageAdopted } from './packages/packages.events.ts';
import { applyAttributedChanges } from './text/apply-changes.ts';
import type { ResolutionText } from './text/item.ts';

const reservation = ({ resolutionId, number, body, date }: ResolutionDecided['data']): readonly Companion[] => {
  if (number === null) return [];
  const id = numberStreamId(number, body, date);
  if (id === null) throw refused('RESOLUTION_NUMBER_MALFORMED', { field: '/number', found: number });
  const year = Number(date.slice(0, 4));
  return [
    {
      stream: streamName(`number-${id}`),
      expected: 'none',
      event: { type: 'ResolutionNumberReserved', data: { body, year, number, resolutionId } },
      refusal: refused('RESOLUTION_NUMBER_TAKEN', { field: '/number', number, body, year }),
    },
  ];
};

const taskOpened = (
  forwarding: OrderedForwarding,
  orderedOn: IsoDate | undefined,
  resolution: EngrossedResolution,
): TaskOpened => {
  const { forwardingId, recipient, purpose, dueOn, itemIds } = forwarding;
  const { resolutionId, paper, title, decision } = resolution;
  return {
    type: 'TaskOpened',
    data: {
      forwardingId,
      resolutionId,
      paper,
      title,
      resolutionNumber: decision.number ?? '',
      body: decision.body,
      decidedOn: decision.date,
      recipient,
      purpose,
      // In print order, whatever the order of the command.
      items: currentText(resolution)
        .items.filter(({ itemId }) => itemIds.includes(itemId))
        .map(({ itemId, label }) => ({ itemId, label })),
      dueOn,
      ...(orderedOn === undefined ? {} : { orderedOn }),
    },
  };
};

const tasks = (
  { forwardings, orderedOn }: ForwardingsOrdered['data'],
  resolution: EngrossedResolution,
): readonly Companion[] =>
  forwardings.map((forwarding, index) => ({
    stream: streamName(`forwarding-${forwarding.forwardingId}`),
    expected: 'none',
    event: taskOpened(forwarding, orderedOn, resolution),
    refusal: refused('FORWARDING_ID_TAKEN', {
      field: `/forwardings/${index}/forwardingId`,
      forwardingId: forwarding.forwardingId,
    }),
  }));

/** The text as decided: what the decision itself changed may not be in the state yet. */
const decidedText = ({ textVersion, changes }: ResolutionDecided['data'], state: ResolutionState): ResolutionText => {
  if (state.status === 'absent') return { items: [] };
  return textOfVersion(state, textVersion) ?? applyAttributedChanges(currentText(state), changes);
};

/** The number that the decision takes, and the money; a rejected paper gives back what an adopted package held for it. */
const ofDecision = (
  { data }: ResolutionDecided,
  state: ResolutionState,
  surroundings: Surroundings,
): readonly Companion[] => {
  const { resolutionId, outcome } = data;
  const text = outcome === 'rejected' ? null : moneyTextOf(state, decidedText(data, state));
  return [...reservation(data), ...lineCompanions({ resolutionId, text }, surroundings)];
};

const ofPackage = (
  { data: { resolutionId, package: adopted } }: PackageAdopted,
  surroundings: Surroundings,
): readonly Companion[] =>
  lineCompanions({ resolutionId, text: moneyTextOfPackage(adopted), field: '/label' }, surroundings);

/** What a decision takes, the task that every forwarding opens, and what a resolution's fate does to others. */
export const resolutionCompanions = (
  events: readonly PaperEvent[],
  state: ResolutionState,
  surroundings: Surroundings,
): readonly Companion[] =>
  events.flatMap((event) => {
    switch (event.type) {
      case 'ResolutionDecided':
        return ofDecision(event, state, surroundings);
      case 'PackageAdopted':
        return ofPackage(event, surroundings);
      case 'PaperWithdrawn':
        return lineCompanions({ resolutionId: event.data.resolutionId, text: null }, surroundings);
      case 'ForwardingsOrdered':
        if (state.status === 'absent' || state.status === 'draft') return [];
        return isEngrossed(state) ? tasks(event.data, state) : [];
      default:
        return aftermathCompanions(event, state, surroundings);
    }
  });
