import { expect, test } from '@jest/globals';
import { chimera, runSession, startSession, untilCandles } from './command.ts';
import { WorkFolder } from './work-folder.ts';

test('a session that ended, was killed in between and had commands given is replayed to the same journal', async () => {
  const folder = await WorkFolder.create({ runtime_settings: { restart_delay_seconds: 0 } });
  const session = startSession(folder, '--duration', '3h', '--speed', '3000');
  await untilCandles(folder, 100, session);
  process.kill(folder.pid('bot')!, 'SIGKILL');
  await untilCandles(folder, 200, session);
  await chimera(folder, 'governor', '--mode', 'test', '--reduce', 'enough for today');
  expect(await session.exit()).toMatchObject({ code: 0 });
  await runSession(folder, '--duration', '2h');

  const [first, second] = folder.rows<{ session: string }>(
    "SELECT session FROM journal WHERE kind = 'session-started' ORDER BY seq",
  );
  for (const { session: id } of [first!, second!]) {
    const { code, stdout } = await chimera(folder, 'replay', id, '--mode', 'test', '--json');
    const kept = folder.rows<{ n: number; hash: string }>(
      `SELECT count(*) AS n, (SELECT hash FROM journal WHERE session = '${id}' ORDER BY seq DESC LIMIT 1) AS hash
       FROM journal WHERE session = '${id}'`,
    )[0]!;
    expect(JSON.parse(stdout)).toMatchObject({
      identical: true,
      session: id,
      entries: kept.n,
      head: kept.hash,
      difference: null,
    });
    expect(code).toBe(0);
  }
  const last = await chimera(folder, 'replay', '--ledger', '.chimera/state/test/ledger.db');
  expect(last).toMatchObject({ code: 0, stdout: expect.stringContaining(`session  ${second!.session}`) });
});

test('a replay of what was not so shows where it differs first, and changes nothing', async () => {
  const folder = await WorkFolder.create();
  await runSession(folder, '--duration', '3h');
  const [fill] = folder.rows<{ seq: number; symbol: string }>(
    "SELECT seq, data ->> '$.symbol' AS symbol FROM journal WHERE kind = 'fill' ORDER BY seq LIMIT 1",
  );
  folder.tamper(
    `UPDATE events SET data = '[[[1,1]],[[2,1]]]' WHERE kind = 'book' AND symbol = '${fill!.symbol}'`,
  );
  const before = folder.contents();
  const { code, stdout } = await chimera(folder, 'replay', '--mode', 'test');
  expect(code).toBe(1);
  expect(stdout).toContain(`it differs first in entry ${fill!.seq}`);
  expect(stdout).toMatch(/ {2}journal {2}.* fill .*\n {2}replay {3}.*/);
  expect(folder.contents()).toEqual(before);
});

test.each([
  [
    'another session',
    ['replay', '20200101-000000-0001', '--mode', 'test'],
    'holds no session 20200101-000000-0001',
  ],
  ['a recording that is gone', ['replay', '--mode', 'test'], 'no longer holds what session'],
])('%s is said', async (_what, command, message) => {
  const folder = await WorkFolder.create();
  await runSession(folder, '--duration', '1h');
  folder.tamper('DELETE FROM events');
  const { code, stderr } = await chimera(folder, ...command);
  expect(code).toBe(1);
  expect(stderr).toContain(message);
});
