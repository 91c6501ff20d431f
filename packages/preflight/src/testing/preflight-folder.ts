import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { MachineClock, steadyNow } from '@chimera/base';
import { ScriptedExchange } from '../../../market-data/src/live/testing/scripted-exchange.ts';
import type { Check, CheckName } from '../check.ts';
import { type Preflight, type PreflightRequest, preflight } from '../preflight.ts';

/** A work directory to look at before a session. Its sessions are test mode, on a port that is free. */
export class PreflightFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'chimera-preflight-'));
  readonly #port: Promise<number> = freePort();

  put(name: string, content: string | Buffer): string {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  /** What answers in place of an exchange. */
  readonly exchange = new ScriptedExchange({
    clock: new MachineClock(),
    steady: steadyNow,
    id: 'ndax',
    symbols: ['BTC/CAD', 'ETH/CAD', 'ETC/CAD'],
    requestIntervalMs: 100,
    latencyMs: 0,
  });

  /** A book of test mode, its log and all, as another folder holds it. */
  takeOver(ledgerFolder: string): void {
    cpSync(ledgerFolder, join(this.path, '.chimera', 'state', 'test'), { recursive: true });
  }

  async look(changes: Partial<PreflightRequest> = {}): Promise<Preflight> {
    return preflight({
      workdir: this.path,
      configFile: undefined,
      environment: {},
      speed: 1,
      seed: 1,
      dataFiles: [],
      newBook: false,
      openExchange: async () => this.exchange,
      ...changes,
      flags: { mode: 'test', port: String(await this.#port), ...changes.flags },
    });
  }

  /** Every file and folder with its content and times. */
  get state(): unknown {
    const names = ['.', ...readdirSync(this.path, { recursive: true, encoding: 'utf8' })].toSorted();
    return names.map((name) => {
      const stat = statSync(join(this.path, name), { bigint: true });
      const content = stat.isFile() ? readFileSync(join(this.path, name), 'hex') : null;
      return [name, stat.mtimeNs, stat.ctimeNs, content];
    });
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}

/** The check of that name; it must be there once. */
export function checkNamed({ checks }: Preflight, name: CheckName): Check {
  const found = checks.filter((check) => check.name === name);
  if (found.length !== 1) throw new Error(`${found.length} checks are named ${name}`);
  return found[0]!;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
