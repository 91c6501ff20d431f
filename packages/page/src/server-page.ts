import { formatCursor, headOf, type ServedSession, standing, status } from '@chimera/answers';
import { isoTime } from '@chimera/base';
import { bookOpening, firstSession, WHOLE_BOOK } from '@chimera/book';
import { pathsOf } from '@chimera/config';
import type { ServerPage } from '@chimera/contract';
import { ledgerFigures } from './figures.ts';
import { logSizes, logTail } from './log-tail.ts';
import { packed } from './page-data.ts';
import { SERVER_LIMITS, tablesOf } from './tables.ts';

/** How many lines of the logs are shown. */
export const LOG_LINES = 200;

/** Another text whenever something changed that the page shows, the time apart. */
export function serverPageState({ plan, ledger, metrics }: ServedSession): string {
  const sizes = logSizes(pathsOf(plan.workdir, plan.book));
  return [ledger.state(), metrics()?.timestamp ?? '', ...sizes].join(' ');
}

/** What the dashboard opens with: the book as it stands, and where the event stream goes on from there. */
export function serverPage(session: ServedSession): ServerPage {
  const { plan, ledger } = session;
  const current = status(session);
  const log = packed('log', logTail(pathsOf(plan.workdir, plan.book), LOG_LINES));
  return ledger.read((reader) => {
    const opened = bookOpening(reader);
    const from = opened?.time ?? plan.start;
    const periodMs = plan.setup.periodMs;
    const start = { time: from, equity: Number(opened?.identity.startingCash ?? 0) };
    return {
      format: 1,
      origin: 'server',
      cursor: formatCursor(headOf(reader)),
      period: { from: isoTime(from), to: isoTime(reader.cursor()?.time ?? from) },
      status: current,
      period_seconds: periodMs / 1000,
      ...tablesOf(reader, WHOLE_BOOK, {
        start,
        periodMs,
        setup: firstSession(reader)?.started.setup ?? null,
        limits: SERVER_LIMITS,
      }),
      book: standing(reader),
      figures: ledgerFigures(reader, plan.id),
      log,
      report: null,
    };
  });
}
