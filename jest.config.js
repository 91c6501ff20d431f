export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/strip-types.mjs' },
  setupFilesAfterEnv: ['<rootDir>/test/properties/fixed-seed.mjs'],
  coverageProvider: 'babel',
  maxWorkers: 2,
  testTimeout: 20_000,
};
