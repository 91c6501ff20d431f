import { LedgerReader } from '@chimera/ledger';
import { expect } from '@jest/globals';
import { startSession, until, untilCandles } from '../session/command.ts';
import { WorkFolder } from '../session/work-folder.ts';
import { BrowserWindow, browserTest } from './browser-window.ts';

interface TradeRow {
  readonly number: number;
  readonly symbol: string;
  readonly pnl: string;
}

browserTest(
  'a session is watched from its start to its end, its server killed on the way, and every trade comes once',
  async () => {
    const folder = await WorkFolder.create({ runtime_settings: { restart_delay_seconds: 1 } });
    const session = startSession(folder, '--speed', '480', '--duration', '4h');
    await untilCandles(folder, 3, session);
    const origin = `http://localhost:${folder.port}`;
    const window = await BrowserWindow.open(origin);
    const { page } = window;
    await page.getByText('PAPER', { exact: true }).waitFor();
    expect(await page.title()).toMatch(/^Chimera \d{8}-\d{6}-0001: paper trading$/);
    const fact = (name: string) => page.locator('.fact', { hasText: name }).locator('dd');
    await expectText(fact('Page'), 'Live');

    const equityBefore = await window.text('#equity-chart-summary');
    await until(
      'the page to move',
      async () => (await window.text('#equity-chart-summary')) !== equityBefore,
      session,
    );

    process.kill(folder.pid('server')!, 'SIGKILL');
    await expectText(fact('Page'), 'Stale');
    expect(await window.text('.banner')).toMatch(/stale: the server does not answer/);
    expect(await page.evaluate(() => document.body.className)).toBe('is-stale');
    await expectText(fact('Page'), 'Live');
    expect(await page.locator('.banner').isHidden()).toBe(true);

    expect((await session.exit()).code).toBe(0);
    await expectText(fact('Page'), 'Session over');
    expect(await window.text('.banner')).toContain('The session is over (completed)');

    const reader = new LedgerReader(folder.file('.chimera/state/test/ledger.db'), 'at-rest');
    const trades = reader.rows<TradeRow>('SELECT number, symbol, pnl FROM trades ORDER BY number DESC');
    const count = (kind: string) =>
      reader.row<{ n: number }>('SELECT count(*) AS n FROM journal WHERE kind = ?', kind)!.n;
    expect(trades.length).toBeGreaterThan(0);
    const shown = await window.rows('#view-trades');
    expect(shown.map(([number, , symbol]) => [number, symbol])).toEqual(
      trades.map(({ number, symbol }) => [String(number), symbol]),
    );
    const profit = (text: string | undefined) => Number((text ?? '').replace('−', '-').replaceAll(',', ''));
    for (const [index, row] of shown.entries())
      expect(profit(row[9])).toBeCloseTo(Number(trades[index]!.pnl), 1);
    expect(await window.text('#tab-orders')).toBe(`Orders (${count('order')})`);
    expect(await window.text('#tab-fills')).toBe(`Fills (${count('fill')})`);
    expect(await window.text('#tab-signals')).toBe(`Signals (${count('signal')})`);

    const last = reader.row<{ equity: number; cash: number }>(
      'SELECT equity, cash FROM equity ORDER BY time DESC LIMIT 1',
    )!;
    const card = async (name: string) => window.text(`.card:has(dt:text-is("${name}")) .value`);
    expect(profit(await card('Equity'))).toBeCloseTo(last.equity, 1);
    expect(profit(await card('Cash'))).toBeCloseTo(last.cash, 1);
    const { trading } = folder.metrics();
    const [, fees] = (await window.rows('.figures')).find(([name]) => name === 'Fees paid')!;
    expect(profit(fees)).toBeCloseTo(trading.fees, 1);
    const [, closed] = (await window.rows('.figures')).find(([name]) => name === 'Closed trades')!;
    expect(Number(closed)).toBe(trading.trades);
    reader.close();

    expect(window.foreign(origin)).toEqual([]);
    expect(window.complaints).toEqual([]);
    await window.close();
  },
);

async function expectText(locator: import('playwright-core').Locator, text: string): Promise<void> {
  await until(`"${text}"`, async () => (await locator.textContent()) === text);
}
