export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/strip-types.mjs' },
  globalSetup: '<rootDir>/test/temp-folder.mjs',
  globalTeardown: '<rootDir>/test/no-leftovers.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/properties/fixed-seed.mjs'],
  coverageProvider: 'babel',
  maxWorkers: 2,
  workerIdleMemoryLimit: '700MB',
  // A limit for what hangs, not for what is slow: many tests start processes, and a machine may be busy with something else.
  testTimeout: 180_000,
};
