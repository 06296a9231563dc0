import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult, IFlattenedRuleSet } from 'dependency-cruiser';
import { dependencyRules } from './dependency-rules.mjs';
import { rooms } from './rooms.mjs';

const project = join(import.meta.dirname, '../..');

const violationsIn = async (baseDir: string, paths: string[]): Promise<string[]> => {
  const { options, forbidden } = dependencyRules;
  const { output } = await cruise(
    paths,
    { ...options, baseDir, validate: true, ruleSet: { forbidden } as IFlattenedRuleSet },
    options.enhancedResolveOptions,
  );
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
};

const seedings: string[] = [];
afterAll(() => seedings.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** An empty house with all its doors, and one file that breaks a rule. */
const houseWith = (files: Record<string, string>): string => {
  const house = mkdtempSync(join(tmpdir(), 'beschlusswerk-rooms-'));
  seedings.push(house);
  const doors = rooms.filter(({ room }) => room.startsWith('libs/')).map(({ room }) => `${room}/src/index.ts`);
  const imports = Object.fromEntries(doors.map((door) => [`#${door.split('/')[1] ?? ''}`, `./${door}`]));
  const skeleton = {
    'package.json': JSON.stringify({
      name: 'house',
      type: 'module',
      imports: { ...imports, '#council/events': './libs/council/src/events.ts' },
      dependencies: { 'left-over': '1.0.0' },
    }),
    'node_modules/left-over/package.json': JSON.stringify({ name: 'left-over', version: '1.0.0', main: 'index.js' }),
    'node_modules/left-over/index.js': 'module.exports = {};',
    ...Object.fromEntries(doors.map((door) => [door, 'export const door = true;\n'])),
    'libs/council/src/events.ts': 'export const facts = true;\n',
    ...files,
  };
  for (const [path, content] of Object.entries(skeleton)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), content);
  }
  return house;
};

const brokenRules = async (files: Record<string, string>): Promise<string[]> =>
  (
    await violationsIn(
      houseWith(files),
      ['libs', 'apps'].filter((top) => top === 'libs' || hasApps(files)),
    )
  ).map((violation) => violation.split(':')[0] ?? '');

const hasApps = (files: Record<string, string>): boolean => Object.keys(files).some((path) => path.startsWith('apps/'));

const name = (room: string): string => room.replace('/', '-');

const forbiddenDoorFor = (room: string, doors: readonly string[]): string => {
  const shut = rooms.find((other) => other.room !== room && !doors.includes(`${other.room}/src/index.ts`));
  return `${shut?.room ?? ''}/src/index.ts`;
};

const up = (room: string): string => '../'.repeat(room.split('/').length + 1);

describe('the house', () => {
  it('has no import that its rooms do not allow', async () => {
    expect(await violationsIn(project, ['libs', 'apps'])).toEqual([]);
  });

  it('is looked at in full', async () => {
    const { output } = await cruise(
      ['libs', 'apps'],
      { ...dependencyRules.options, baseDir: project },
      dependencyRules.options.enhancedResolveOptions,
    );
    const { modules } = output as ICruiseResult;
    const door = modules.find(({ source }) => source === 'libs/event-store/src/event-store.port.ts');
    expect(door?.dependencies.map(({ resolved }) => resolved)).toEqual(['libs/kernel/src/index.ts']);
  });

  it('is not refused when it is empty', async () => {
    expect(await brokenRules({})).toEqual([]);
  });
});

describe('a seeded violation is found', () => {
  it.each(rooms)('when $room enters a room that is shut to it', async ({ room, doors }) => {
    const path = `${up(room)}${forbiddenDoorFor(room, doors)}`;
    const target = { [forbiddenDoorFor(room, doors)]: 'export const door = true;\n' };
    const seeded = { ...target, [`${room}/src/seeded.ts`]: `import '${path}';\n` };
    expect(await brokenRules(seeded)).toContain(`${name(room)}-doors`);
  });

  it.each(rooms.filter(({ doors }) => doors.length > 0))(
    'when $room climbs through a window instead of using the door',
    async ({ room, doors }) => {
      const [door = ''] = doors;
      const inner = door.replace('index.ts', 'inner.ts').replace('events.ts', 'inner.ts');
      const seeded = {
        [inner]: 'export const inner = true;\n',
        [`${room}/src/seeded.ts`]: `import '${up(room)}${inner}';\n`,
      };
      expect(await brokenRules(seeded)).toContain(`${name(room)}-doors`);
    },
  );

  it.each(rooms.filter(({ packages }) => !packages.includes('*')))(
    'when $room uses a package that is not on its list',
    async ({ room }) => {
      expect(await brokenRules({ [`${room}/src/seeded.ts`]: "import 'left-over';\n" })).toContain(
        `${name(room)}-packages`,
      );
    },
  );

  it.each(rooms.filter(({ packages }) => !packages.includes('*') && !packages.includes('node:*')))(
    'when $room uses a part of Node that is not on its list',
    async ({ room }) => {
      expect(await brokenRules({ [`${room}/src/seeded.ts`]: "import 'node:fs';\n" })).toContain(`${name(room)}-node`);
    },
  );

  it.each(['resolution', 'meeting', 'budget', 'budget-plan', 'forwarding', 'organisation'])(
    'when the subject %s looks at how another decides',
    async (subject) => {
      const other = subject === 'forwarding' ? 'resolution' : 'forwarding';
      const seeded = {
        [`libs/council/src/${other}/${other}.decider.ts`]: 'export const decider = true;\n',
        [`libs/council/src/${subject}/seeded.ts`]: `import '../${other}/${other}.decider.ts';\n`,
      };
      expect(await brokenRules(seeded)).toContain(`council-subject-${subject}`);
    },
  );

  it('when a room is named by its alias', async () => {
    expect(await brokenRules({ 'libs/kernel/src/seeded.ts': "import '#council';\n" })).toContain('libs-kernel-doors');
  });

  it('when code lies outside every room', async () => {
    const seeded = { 'libs/helpers/src/seeded.ts': "import '../../kernel/src/index.ts';\n" };
    expect(await brokenRules(seeded)).toContain('every-file-in-a-room');
  });

  it('when files need each other', async () => {
    const seeded = {
      'libs/kernel/src/one.ts': "import { two } from './two.ts';\nexport const one = () => two;\n",
      'libs/kernel/src/two.ts': "import { one } from './one.ts';\nexport const two = () => one;\n",
    };
    expect(await brokenRules(seeded)).toContain('no-circle');
  });

  it('when production imports a spec', async () => {
    const seeded = {
      'libs/kernel/src/one.spec.ts': 'export const one = 1;\n',
      'libs/kernel/src/two.ts': "import './one.spec.ts';\n",
    };
    expect(await brokenRules(seeded)).toContain('no-test-code-in-production');
  });

  it('when an import leads nowhere', async () => {
    expect(await brokenRules({ 'libs/kernel/src/two.ts': "import './gone.ts';\n" })).toContain('nothing-unresolved');
  });
});
