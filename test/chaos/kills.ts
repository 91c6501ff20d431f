import { setTimeout as wait } from 'node:timers/promises';
import { realNow } from '@chimera/runtime/clock';
import type { Random } from '../../packages/engine/src/market/random.ts';
import { ExchangeApart } from './exchange-apart.ts';
import { type Finding, finding } from './finding.ts';
import { type Ended, freePort, Ground, type ProcessName } from './processes.ts';

const PATIENT = { runtime_settings: { restart_delay_seconds: 1, max_restarts: 10 } };
const SYMBOLS = ['BTC/CAD', 'ETH/CAD', 'SOL/CAD'];
const LEDGER = (mode: string) => `.chimera/state/${mode}/ledger.db`;

interface Killing {
  readonly random: Random;
  /** How often something is killed. */
  readonly kills: number;
}

/** Bot and server of a test session are killed at any moment: it must come out as if nothing had been. */
export async function killInTest({ random, kills }: Killing): Promise<readonly Finding[]> {
  const [ground, undisturbed] = [new Ground(PATIENT), new Ground({})];
  try {
    await undisturbed.run(
      'start',
      '--mode',
      'test',
      '--port',
      String(await freePort()),
      '--speed',
      '1000000',
    );
    const { ended } = ground.start(
      'start',
      '--mode',
      'test',
      '--port',
      String(await freePort()),
      '--speed',
      '1200',
    );
    const killed = await killAtRandom(ground, ended, random, kills, ['bot', 'bot', 'server']);
    const { code, output } = await ended;
    const [head, other] = [await headOf(ground, 'test'), await headOf(undisturbed, 'test')];
    return [
      finding(`it ended well, though ${killed} was killed`, code === 0, code === 0 ? '' : output.slice(-600)),
      finding(
        'its journal is that of a session that nobody disturbed',
        head !== null && head === other,
        head ?? 'no journal',
      ),
      ...(await checkBook(ground, 'test')),
    ];
  } finally {
    ground.clear();
    undisturbed.clear();
  }
}

/** A session's controller is killed, and another session begins, over and over. */
export async function killControllers({ random, kills }: Killing): Promise<readonly Finding[]> {
  const ground = new Ground(PATIENT);
  const findings: Finding[] = [];
  try {
    for (let round = 1; round <= kills; round += 1) {
      const { ended } = ground.start(
        'start',
        '--mode',
        'test',
        '--port',
        String(await freePort()),
        '--speed',
        '600',
      );
      await until(() => ground.pid('bot') !== null);
      await wait(random.between(100, 2_000));
      ground.kill('controller');
      await ended;
      const isQuiet = await ground.isQuiet();
      findings.push(finding(`controller ${round} was killed, and nothing of it stayed`, isQuiet));
    }
    const last = ['start', '--mode', 'test', '--port', String(await freePort()), '--speed', '1000000'];
    const { code, output } = await ground.run(...last, '--duration', '30m');
    findings.push(
      finding('the next session goes on with the book', code === 0, code === 0 ? '' : output.slice(-600)),
    );
    return [...findings, ...(await checkBook(ground, 'test'))];
  } finally {
    ground.clear();
  }
}

/** Everything of a paper session is killed, on an exchange that runs in real time. */
export async function killInPaper({ random, kills }: Killing): Promise<readonly Finding[]> {
  const clock = { startsAt: null, speed: 1 };
  const exchange = await ExchangeApart.start({ ...clock, symbols: SYMBOLS, faults: [], toleranceMs: 100 });
  const ground = new Ground({
    ...PATIENT,
    mode: 'paper',
    chimera_bot: { symbols: SYMBOLS, strategy: 'buy-and-hold' },
    market_data: { servers: { ndax: exchange.url } },
  });
  try {
    const start = async () => ground.start('start', '--duration', '1h', '--port', String(await freePort()));
    const first = await start();
    await until(() => ground.pid('bot') !== null);
    const killed = await killAtRandom(ground, first.ended, random, kills, ['bot', 'server']);
    ground.kill('controller');
    await first.ended;
    const isQuiet = await ground.isQuiet();
    const second = await start();
    await until(() => ground.pid('bot') !== null);
    const again = await killAtRandom(ground, second.ended, random, 1, ['bot']);
    await until(() => ground.pid('bot') !== null);
    second.child.kill('SIGTERM');
    const { code, output } = await second.ended;
    const { violations, requests } = await exchange.truth(realNow(), realNow());
    return [
      finding(`${killed} and the controller were killed, and nothing of it stayed`, isQuiet),
      finding(
        `the next session, where ${again} was killed, ended well when it was told to`,
        code === 0,
        code === 0 ? '' : output.slice(-600),
      ),
      finding('no request came too early', violations === 0, `${requests} requests, ${violations} too early`),
      ...(await checkBook(ground, 'paper')),
    ];
  } finally {
    ground.clear();
    await exchange.close();
  }
}

/** Kills one of these at a time, until the session has ended or enough were. Says how many of which. */
async function killAtRandom(
  ground: Ground,
  ended: Promise<Ended>,
  random: Random,
  kills: number,
  names: readonly ProcessName[],
): Promise<string> {
  let isOver = false;
  void ended.then(() => (isOver = true));
  const counts = new Map<ProcessName, number>();
  for (let killed = 0; killed < kills && !isOver; ) {
    await wait(random.between(200, 2_000));
    const name = names[Math.floor(random.uniform() * names.length)]!;
    if (isOver || !ground.kill(name)) continue;
    killed += 1;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `a ${name} ${count} times`).join(', ') || 'nothing';
}

async function checkBook(ground: Ground, mode: string): Promise<readonly Finding[]> {
  const verify = await ground.run('ledger', 'verify', '--mode', mode);
  const replay = await ground.run('replay', '--ledger', LEDGER(mode), '--json');
  return [
    finding(
      'the ledger agrees with itself',
      verify.code === 0,
      verify.code === 0 ? '' : verify.output.slice(-600),
    ),
    finding(
      'a replay gives the same journal',
      replay.code === 0,
      replay.code === 0 ? '' : replay.output.slice(-600),
    ),
  ];
}

/** The hash of the last entry of the last session. */
async function headOf(ground: Ground, mode: string): Promise<string | null> {
  const { code, output } = await ground.run('replay', '--ledger', LEDGER(mode), '--json');
  return code === 0 ? (JSON.parse(output) as { head: string }).head : null;
}

async function until(condition: () => boolean, withinMs = 60_000): Promise<void> {
  for (let waited = 0; !condition(); waited += 20) {
    if (waited > withinMs) throw new Error('waited in vain for a bot');
    await wait(20);
  }
}
