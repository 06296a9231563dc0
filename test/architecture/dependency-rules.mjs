import { rooms } from './rooms.mjs';

const literal = (path) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (patterns) => `^(${patterns.join('|')})`;
const spec = '\\.spec\\.tsx?$|/testing/';
const nodeBuiltIn = 'core';

const packagePattern = (name) => {
  if (name === '*') return '.*';
  if (name.startsWith('node:')) return null;
  return `node_modules/${literal(name)}/`;
};

const coreAllowed = (packages) => packages.includes('*') || packages.includes('node:*');
const coreModules = (packages) => packages.filter((name) => /^node:[a-z]/.test(name)).map((name) => name.slice(5));

const roomRules = ({ room, doors, packages }) => {
  const name = room.replace('/', '-');
  const from = { path: `^${room}/`, pathNot: spec };
  const outside = packages.map(packagePattern).filter((pattern) => pattern !== null);
  return [
    {
      name: `${name}-doors`,
      comment: `${room} may enter other rooms only by: ${doors.join(', ') || 'none'}.`,
      severity: 'error',
      from,
      to: {
        path: '^(libs|apps|test|infra)/',
        pathNot: anyOf([`${room}/`, ...doors.map((each) => `${literal(each)}$`)]),
      },
    },
    {
      name: `${name}-packages`,
      comment: `${room} may use only these packages: ${packages.join(', ') || 'none'}.`,
      severity: 'error',
      from,
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'unknown'],
        ...(outside.length === 0 ? {} : { pathNot: anyOf(outside) }),
      },
    },
    ...(coreAllowed(packages)
      ? []
      : [
          {
            name: `${name}-node`,
            comment: `${room} may use only these parts of Node: ${coreModules(packages).join(', ') || 'none'}.`,
            severity: 'error',
            from,
            to: {
              dependencyTypes: [nodeBuiltIn],
              ...(coreModules(packages).length === 0
                ? {}
                : { pathNot: `^(node:)?(${coreModules(packages).join('|')})$` }),
            },
          },
        ]),
  ];
};

/**
 * Everything a subject of the council may take from another one: its facts, the name of its stream, its state where the
 * surroundings of a decision show it, and what can be asked of that (`…-at.ts`).
 */
const sharedFacts = [
  '\\.events\\.ts$',
  '/resolution/paper-event\\.ts$',
  '/resolution/text/',
  '/voting/',
  '/resolution/paper-number\\.ts$',
  '-stream\\.ts$',
  '\\.state\\.ts$',
  '-at\\.ts$',
].join('|');

const subjectRule = (subject) => ({
  name: `council-subject-${subject}`,
  comment: `The subject ${subject} takes facts from other subjects and looks at their state, never at how they decide.`,
  severity: 'error',
  from: { path: `^libs/council/src/${subject}/`, pathNot: spec },
  to: {
    path: '^libs/council/src/(resolution|meeting|budget|forwarding|organisation)/',
    pathNot: `^libs/council/src/${subject}/|${sharedFacts}`,
  },
});

/** Default-deny: what no rule of `rooms.mjs` opens is shut. */
export const dependencyRules = {
  forbidden: [
    ...rooms.flatMap(roomRules),
    ...['resolution', 'meeting', 'budget', 'budget-plan', 'forwarding', 'organisation'].map(subjectRule),
    {
      name: 'every-file-in-a-room',
      comment: 'Code lives in a room that is listed; a new room is entered in rooms.mjs first.',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: anyOf(rooms.map(({ room }) => `${room}/`)) },
      to: {},
    },
    {
      name: 'no-circle',
      comment: 'Files that need each other are one file, or a name is missing between them.',
      severity: 'error',
      from: { pathNot: spec },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-test-code-in-production',
      comment: 'What ships never imports a spec or a builder.',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: spec },
      to: { path: spec },
    },
    {
      name: 'nothing-unresolved',
      comment: 'Every import must lead somewhere.',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: '^apps/web/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|build|\\.react-router)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      importsFields: ['imports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
  },
};
