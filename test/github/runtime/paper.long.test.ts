import { realNow, SessionClock, steadyNow } from '@chimera/base';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ExchangeServer } from '../../exchange/exchange-server.ts';
import { bookOf, stepOf, TradingRepository } from './trading-repository.ts';

const SYMBOLS = ['BTC/CAD', 'ETH/CAD'];

let server: ExchangeServer;
beforeAll(async () => {
  const clock = new SessionClock({ sessionTime: realNow(), steadyTime: steadyNow(), speed: 1 });
  server = await ExchangeServer.start({ kind: 'ndax', clock, symbols: SYMBOLS });
});
afterAll(() => server.close());

test('paper sessions go from preflight through launch to the report, and the next one goes on with the book and says what has changed', async () => {
  const paper = (symbols: readonly string[]) => ({
    mode: 'paper',
    chimera_bot: { trading_mode: 'paper', symbols, strategy: 'buy-and-hold' },
    market_data: { servers: { ndax: server.url } },
    // Real time is long: a machine that is busy with other tests meanwhile is none of theirs.
    thresholds: { cpu_sustained_seconds: 600, max_cpu_percent: 100 },
  });
  const repository = await TradingRepository.create(paper(SYMBOLS));
  const first = await repository.start({ inputs: { duration: '0.017', mode: 'paper' } }).finished;
  expect(first.conclusion).toBe('success');
  const book = bookOf(first.jobs.session!, { mode: 'paper' });
  expect(book.sessions).toMatchObject([{ end: 'completed' }]);
  expect(stepOf(first.jobs.session, 'report').outcome).toBe('success');
  expect(stepOf(first.jobs.session, 'report').summary).toMatch(/\*\*completed\*\*/);

  repository.configure(paper(['ETH/CAD']));
  const second = repository.start({ inputs: { duration: '1', mode: 'paper', 'risk-level': 'aggressive' } });
  await second.run.reached('session/monitor');
  second.run.cancel();
  const { jobs } = await second.finished;
  const { session } = JSON.parse(jobs.preflight!.outputs.plan!);
  expect(session).toMatchObject({
    previous: 'completed',
    changed: expect.arrayContaining(['symbols', 'limits', 'riskLevel']),
    setup: { riskLevel: 'aggressive' },
  });
  const after = bookOf(jobs.session!, { mode: 'paper' });
  expect(after.faults).toEqual([]);
  expect(after.hashes.slice(0, book.entries)).toEqual(book.hashes);
  expect(after.sessions).toEqual([...book.sessions, { id: session.id, end: 'cancelled' }]);
  expect(stepOf(jobs.session, 'report').summary).toMatch(/Prices of `ndax@localhost`/);
  expect(stepOf(jobs.session, 'launch').log).toMatch(/runs \(pid \d+\) and goes on after entry/);
});
