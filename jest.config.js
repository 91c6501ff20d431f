const shared = {
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/strip-types.mjs' },
  globalSetup: '<rootDir>/test/temp-folder.mjs',
  globalTeardown: '<rootDir>/test/no-leftovers.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/properties/fixed-seed.mjs'],
};

const BESIDE_THE_SOURCE = '<rootDir>/{packages,actions}/**/*.test.ts';
const LONG = '**/*.long.test.ts';

/** The kinds of tests, by the place and the name of a file. CONTRIBUTING.md says what each is for. */
const kinds = {
  unit: {
    testMatch: [BESIDE_THE_SOURCE, '!**/*.{process,thorough,long}.test.ts'],
    testEnvironment: '<rootDir>/test/unit-environment.mjs',
  },
  thorough: { testMatch: ['**/*.thorough.test.ts'] },
  process: {
    testMatch: [
      '**/*.process.test.ts',
      '<rootDir>/test/!(browser|github)/**/*.test.ts',
      '<rootDir>/test/*.test.ts',
      `!${LONG}`,
    ],
  },
  browser: { testMatch: ['<rootDir>/test/browser/**/*.test.ts', `!${LONG}`] },
  github: { testMatch: ['<rootDir>/test/github/**/*.test.ts', `!${LONG}`] },
  long: { testMatch: [LONG] },
};

export default {
  projects: Object.entries(kinds).map(([displayName, kind]) => ({ displayName, ...shared, ...kind })),
  coverageProvider: 'babel',
  // A limit for what hangs, not for what is slow: many tests start processes, and a machine may be busy with something else.
  testTimeout: 300_000,
  maxWorkers: 3,
  workerIdleMemoryLimit: '700MB',
};
