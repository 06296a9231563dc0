import { refused } from '../../rejection-codes.ts';
import type { ResolutionState } from '../resolution.state.ts';
import { checkWording } from '../text/check-wording.ts';
import type { PublishResolution } from './aftermath.commands.ts';
import type { ResolutionPublished } from './aftermath.events.ts';
import { requireEngrossedInForce, requireNotBefore } from './require-engrossed.ts';

/** Beschluss bekannt machen. Published again in the same place is still one fact, unless the text was corrected since. */
export const publishResolution = (
  { data: { resolutionId, publishedIn }, occurredOn }: PublishResolution,
  state: ResolutionState,
): readonly ResolutionPublished[] => {
  const resolution = requireEngrossedInForce(state, resolutionId);
  checkWording('/publishedIn', publishedIn, { atMost: 500 });
  if (resolution.visibility === 'nonPublic') throw refused('RESOLUTION_NOT_PUBLIC', { resolutionId });
  requireNotBefore(occurredOn, resolution.engrossedOn);
  const textVersion = resolution.texts.length;
  const published = resolution.aftermath?.published ?? null;
  if (published?.textVersion === textVersion) {
    if (published.publishedIn === publishedIn) return [];
    throw refused('RESOLUTION_ALREADY_PUBLISHED', { resolutionId, publishedIn: published.publishedIn });
  }
  return [{ type: 'ResolutionPublished', data: { resolutionId, publishedOn: occurredOn, publishedIn, textVersion } }];
};
