import { createRequire, syncBuiltinESMExports } from 'node:module';
import { TestEnvironment } from 'jest-environment-node';

const require = createRequire(import.meta.url);

const STARTS = {
  child_process: ['exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync'],
  worker_threads: ['Worker'],
};

/** Where unit tests run. One that starts a process or a thread fails, and is told how such a test is named. */
export default class UnitEnvironment extends TestEnvironment {
  #kept = [];

  async setup() {
    await super.setup();
    for (const [name, starts] of Object.entries(STARTS)) {
      const module = require(`node:${name}`);
      for (const start of starts) {
        this.#kept.push([module, start, module[start]]);
        module[start] = function refused() {
          throw new Error(`a unit test starts no process (${start}): name its file *.process.test.ts`);
        };
      }
    }
    syncBuiltinESMExports();
  }

  async teardown() {
    for (const [module, start, original] of this.#kept) module[start] = original;
    syncBuiltinESMExports();
    await super.teardown();
  }
}
