import type { Access } from '#access';
import type { CommandGateway } from '#commands';
import type { EventStore } from '#event-store';
import type { Clock, Position } from '#kernel';
import type { Logger, Readiness } from '#platform';
import type { ProjectionName, Queries } from '#read-models';

/** What `main.ts` chooses and everything here works with. */
export interface ApiParts {
  readonly store: EventStore;
  readonly commands: CommandGateway;
  readonly queries: Queries;
  readonly access: Access;
  readonly clock: Clock;
  readonly logger: Logger;
  /** False when the pages did not come as far as the position within the time. */
  readonly waitUntilProjected: (names: readonly ProjectionName[], position: Position) => Promise<boolean>;
  /** How far each page is behind the log. */
  readonly projectionLag: () => Promise<readonly ProjectionLag[]>;
  readonly readiness: () => Promise<Readiness>;
  /** Cookies are sent over https only. */
  readonly secureCookies: boolean;
}

export interface ProjectionLag {
  readonly name: string;
  readonly events: number;
  readonly seconds: number;
}

export const API_PARTS = Symbol('ApiParts');
