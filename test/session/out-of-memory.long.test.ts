import { writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { testUnless } from '../test-unless.ts';
import { Command, chimera, until, untilCandles } from './command.ts';
import { noSmallMemory, SmallMemory } from './small-memory.ts';
import { ON_A_BUSY_MACHINE, WorkFolder } from './work-folder.ts';

testUnless(noSmallMemory)(
  'a process that the system ends because memory ran out is told so, and comes back',
  async () => {
    const folder = await WorkFolder.create({
      ...ON_A_BUSY_MACHINE,
      runtime_settings: { restart_delay_seconds: 1, max_restarts: 10 },
    });
    const memory = (await SmallMemory.create(500))!;
    const session = new Command(folder, ['start', '--mode', 'test', '--speed', '720'], {
      through: memory.enter,
    });
    await untilCandles(folder, 20, session);
    // The kernel's first choice.
    writeFileSync(`/proc/${folder.pid('bot')}/oom_score_adj`, '1000');
    memory.fill();
    const told = await until(
      'a process to be ended',
      () => folder.incidents().find(({ kind }) => kind.endsWith('-restart')),
      session,
    );
    expect(told.message).toMatch(
      /^the bot stopped unexpectedly \(SIGKILL: the system ended it because memory ran out\): restart 1 of 10$/,
    );
    const candles = folder.candles();
    await untilCandles(folder, candles + 20, session);
    expect(await chimera(folder, 'stop')).toMatchObject({ code: 0 });
    expect(await session.exit()).toMatchObject({ code: 0 });
    expect(await chimera(folder, 'ledger', 'verify')).toMatchObject({ code: 0 });
  },
);
