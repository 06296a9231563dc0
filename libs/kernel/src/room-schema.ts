/** The tables a room keeps in PostgreSQL. Migrations run once each, in the order given, and are never edited later. */
export interface RoomSchema {
  /** Names the table that remembers what ran, e.g. `event_log`. */
  readonly room: string;
  readonly migrations: readonly { readonly id: string; readonly sql: string }[];
}

/** The role the application works as. Rooms grant it what they need; on events that is SELECT and INSERT only. */
export const APPLICATION_ROLE = 'beschlusswerk_app';
