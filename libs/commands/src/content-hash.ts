import { hash } from 'node:crypto';
import type { CouncilCommand } from '#council';
import { canonicalJson } from './canonical-json.ts';

/** SHA-256, in hexadecimal, of what was asked for; who asked and when it arrived are not part of it. */
export const contentHash = ({ type, occurredOn, data }: CouncilCommand): string =>
  hash('sha256', canonicalJson({ type, occurredOn, data }), 'hex');
