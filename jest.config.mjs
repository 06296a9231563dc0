const swc = [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2024',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      keepClassNames: true,
    },
  },
];

const suite = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': swc },
  moduleNameMapper: {
    '^#council/events$': '<rootDir>/libs/council/src/events.ts',
    '^#([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  ...more,
});

/** Suites that speak to a database share one PostgreSQL, started for the run; a Redis each starts for itself. */
const withServers = {
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};

/** A folder for the server that a suite may start by itself. */
const withFolder = {
  globalSetup: '<rootDir>/test/support/unit-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};

/** One project for each kind of proof; `npm test -- --selectProjects unit` runs one of them. */
export default {
  // Generous, because a machine may be busy: what has to be quick is measured, not timed.
  testTimeout: 60_000,
  projects: [
    suite(
      'unit',
      ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/*/{src,app}/**/*.spec.ts', '<rootDir>/test/bench/**/*.spec.ts'],
      withFolder,
    ),
    suite('architecture', ['<rootDir>/test/architecture/**/*.spec.ts']),
    suite('contracts', ['<rootDir>/test/contracts/**/*.spec.ts'], withServers),
    suite('acceptance', ['<rootDir>/test/acceptance/**/*.spec.ts'], withServers),
    suite('faults', ['<rootDir>/test/faults/**/*.spec.ts'], withServers),
  ],
};
