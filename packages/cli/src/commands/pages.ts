import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { counted, realNow } from '@chimera/base';
import { DASHBOARD_PAGE } from '@chimera/dashboard';
import { redacted } from '@chimera/engine';
import { isAlive } from '@chimera/session';
import { buildSite } from '@chimera/status-page';
import { findBook, openAtRest, openBook, usageMistake } from '../find-book.ts';
import type { PlaceOptions } from '../options.ts';
import { outFolder } from '../out-folder.ts';
import { Terminal } from '../terminal.ts';
import { complain } from '../terminal-text.ts';

export interface PagesOptions extends PlaceOptions {
  readonly mode?: string;
  readonly ledger?: string;
  readonly out: string;
  readonly json?: boolean;
}

/** `chimera pages`: the status page of a whole book, as a folder of files that any web server can hold. */
export async function pages(options: PagesOptions): Promise<number> {
  const { ledgerPath, paths, config } = findBook(options);
  const path = options.ledger === undefined ? ledgerPath : resolve(options.ledger);
  if (options.ledger !== undefined && !existsSync(path!)) {
    throw usageMistake('--ledger', options.ledger, 'a ledger.db that exists');
  }
  if (path === null) {
    complain(`There is no book in ${paths.state} yet: "chimera start" opens one.`);
    return 1;
  }
  const reader = options.ledger === undefined ? openBook(paths, path) : openAtRest(path);
  try {
    const { index, history } = buildSite(reader, {
      title: `${config.system_name} status`,
      now: realNow(),
      isAlive: options.ledger === undefined ? isAlive(paths, path) : null,
      timetable: config.runtime_settings,
      clean: redacted,
      folder: outFolder('--out', options.out),
      page: DASHBOARD_PAGE,
      links: [],
      thresholds: config.thresholds,
    });
    if (options.json) new Terminal().json({ index, state: history.state });
    else {
      const terminal = new Terminal();
      terminal.line(`${history.state.headline}, ${counted(history.book.sessions, 'session')}.`);
      terminal.line(`Status page: ${index}`);
    }
    return 0;
  } finally {
    reader.close();
  }
}
