/**
 * Who may look into whom. A room is entered only by its doors; what is not listed is forbidden. `packages` are the npm
 * packages (and `node:` modules) a room may use; a trailing `*` opens a whole scope.
 */
const door = (room) => `${room}/src/index.ts`;
const events = 'libs/council/src/events.ts';
const { kernel, council, store, commands, readModels, forwarding, audit, documents, intake, platform, access } = {
  kernel: door('libs/kernel'),
  council: door('libs/council'),
  store: door('libs/event-store'),
  commands: door('libs/commands'),
  readModels: door('libs/read-models'),
  forwarding: door('libs/forwarding'),
  audit: door('libs/audit'),
  documents: door('libs/documents'),
  intake: door('libs/intake'),
  platform: door('libs/platform'),
  access: door('libs/access'),
};
const nest = ['@nestjs/common', '@nestjs/core', '@nestjs/cqrs', 'reflect-metadata', 'rxjs'];
const everyRoom = [
  kernel,
  council,
  events,
  store,
  commands,
  readModels,
  forwarding,
  audit,
  documents,
  intake,
  platform,
  access,
];

export const rooms = [
  { room: 'libs/kernel', doors: [], packages: [] },
  { room: 'libs/council', doors: [kernel], packages: [] },
  {
    room: 'libs/event-store',
    doors: [kernel],
    packages: ['node:*', 'pg', 'uuid', 'lru-cache', '@kurrent/kurrentdb-client'],
  },
  {
    room: 'libs/commands',
    doors: [kernel, council, events, store],
    packages: ['node:crypto', 'lru-cache', ...nest],
  },
  { room: 'libs/read-models', doors: [kernel, events, store], packages: ['node:*', 'pg', 'pg-copy-streams', 'kysely'] },
  {
    room: 'libs/forwarding',
    doors: [kernel, events, store, commands],
    packages: ['node:*', 'pg', 'bullmq', 'ioredis', 'uuid', 'lru-cache'],
  },
  { room: 'libs/audit', doors: [kernel, council, events, store], packages: ['node:crypto'] },
  { room: 'libs/documents', doors: [kernel, council, events], packages: ['diff', 'write-excel-file'] },
  { room: 'libs/intake', doors: [kernel, council, events], packages: ['fflate', '@xmldom/xmldom'] },
  {
    room: 'libs/platform',
    doors: [kernel],
    packages: ['node:*', 'pg', 'pino', 'kysely', 'class-validator', 'class-transformer', 'reflect-metadata'],
  },
  { room: 'libs/access', doors: [kernel], packages: ['node:crypto', 'pg', '@node-rs/argon2'] },
  { room: 'apps/api', doors: everyRoom, packages: ['*'] },
  { room: 'apps/worker', doors: everyRoom, packages: ['*'] },
  { room: 'apps/cli', doors: everyRoom, packages: ['*'] },
  { room: 'apps/web', doors: [], packages: ['*'] },
];
