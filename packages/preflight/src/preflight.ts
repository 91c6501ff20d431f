import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { type FailureCode, LedgerError, realNow } from '@chimera/base';
import {
  ConfigError,
  type ConfigFlags,
  type Door,
  type Environment,
  type LoadedConfig,
  ledgerPathOf,
  loadConfig,
  type Paths,
  pathsOf,
  type RuntimeConfig,
} from '@chimera/config';
import { DAMAGE_REMEDY, LedgerReader, verifyLedger } from '@chimera/ledger';
import {
  DataError,
  type GivenTerms,
  type OpenExchange,
  type ReachedExchange,
  type Reading,
} from '@chimera/market-data';
import { termsRemark } from '@chimera/report';
import { isStrategyFile, planSession, withStrategy } from '@chimera/session';
import { measuredWalls, StrategyError } from '@chimera/strategy-host';
import { hostRules, type SessionPlan } from '@chimera/workdir';
import { type Check, exitCodeOf, fail, pass, skip, warn } from './check.ts';
import { checkCredentials, configurationChecks, mistakenChecks } from './configuration-checks.ts';
import { checkIsolation } from './isolation-check.ts';
import { checkExecutionKnobs } from './knob-check.ts';
import { checkLimits, ownLimits } from './limits-check.ts';
import {
  checkClock,
  checkDiskSpace,
  checkKillSwitch,
  checkNoOtherSession,
  checkPlaces,
  checkPort,
  checkSchedule,
  checkWorkDirectory,
  withSkew,
} from './machine-checks.ts';
import { checkMarketData, readCheck, unasked } from './market-data-check.ts';
import { predecessorGone } from './predecessor.ts';
import { checkProxy, type ProxyAnswers } from './proxy-check.ts';

/** What a door was asked for. */
export interface PreflightRequest {
  readonly door?: Door;
  readonly workdir: string;
  readonly configFile: string | undefined;
  readonly environment: Environment;
  readonly flags: ConfigFlags;
  readonly speed: number;
  readonly seed: number | null;
  readonly dataFiles: readonly string[];
  /** What is stated of the markets in these files. */
  readonly terms?: GivenTerms;
  /** What was said of how they are read. */
  readonly reading?: Reading;
  readonly newBook: boolean;
  /** The book if no configuration names one; `main` unless stated. */
  readonly bookUnlessStated?: string;
  /** How an exchange is opened; tests have their own. */
  readonly openExchange?: OpenExchange;
  /** What this session must reach besides exchanges, such as GitHub's interface. */
  readonly outside?: readonly URL[];
  /** What proxies said already. */
  readonly proxyAnswers?: ProxyAnswers;
}

export interface Preflight {
  readonly checks: readonly Check[];
  /** 0 where a session may start. */
  readonly exitCode: 0 | FailureCode;
  /** What would start; `null` where something failed. */
  readonly session: {
    readonly config: RuntimeConfig;
    readonly plan: SessionPlan;
    /** The exchange that was asked, with what it listed; paper mode has one. */
    readonly exchange?: ReachedExchange;
  } | null;
}

/** Runs every check. Starts nothing, and writes nothing but when an exchange was asked. */
export async function preflight(request: PreflightRequest): Promise<Preflight> {
  const place = pathsOf(request.workdir);
  const first = [
    checkKillSwitch(place),
    checkCredentials([request.environment, readEnvironment(request.workdir)]),
    checkWorkDirectory(place),
  ];
  const loaded = load(request);
  if (loaded instanceof ConfigError) {
    const rest = skip('session', 'not looked at before the configuration is mended');
    return conclude([...mistakenChecks(loaded), ...first, rest], null);
  }
  const { config } = loaded;
  const checks = [...configurationChecks(loaded), ...first];
  if (first.some(({ name, outcome }) => name === 'work-directory' && outcome === 'fail')) {
    return conclude(checks, null);
  }
  const paths = pathsOf(request.workdir, config.book);
  const ledgerPath = ledgerPathOf(request.workdir, config.mode, config.book);
  const misplaced = checkPlaces(paths, ledgerPath);
  if (misplaced) {
    return conclude([...checks.filter(({ name }) => name !== misplaced.name), misplaced], null);
  }
  await predecessorGone(paths, ledgerPath);
  const noOtherSession = checkNoOtherSession(paths);
  checks.push(
    noOtherSession,
    checkDiskSpace(paths, config.thresholds.max_disk_percent),
    ...limitsChecks(),
    checkClock(realNow(), ledgerPath),
    await checkPort(config.unified_server),
    await checkProxy(request.outside ?? [], config, request.proxyAnswers),
    checkSchedule(readWorkflow(paths), config.runtime_settings),
    ...(await strategyChecks(config, request.workdir)),
    checkExecutionKnobs(),
    noOtherSession.outcome === 'fail'
      ? skip('ledger', 'the session that runs is writing it')
      : checkLedger(ledgerPath, request.newBook),
  );
  // The one who cannot start for another reason need not bother an exchange.
  if (exitCodeOf(checks) !== 0) return conclude([...checks, unasked(config, request)], null);
  const market = await checkMarketData(config, request);
  const { exchange } = market.found;
  if (exchange) {
    const place = checks.findIndex(({ name }) => name === 'clock');
    checks[place] = withSkew(checks[place]!, exchange);
  }
  checks.push(market.check);
  if (exitCodeOf(checks) !== 0) return conclude(checks, null);
  try {
    const plan = await planSession({ ...request, config, ...market.found }, realNow());
    const text = `${plan.id}: ${new Date(plan.start).toISOString()} to ${new Date(plan.ends).toISOString()}`;
    const terms = termsRemark(plan.setup.instruments, realNow());
    const named = terms === null ? [] : [pass('terms', terms)];
    const told = checks.map((check) => (check.name === 'market-data' ? (readCheck(plan) ?? check) : check));
    return conclude([...told, ...named, sessionCheck(text, plan)], { config, plan, ...market.found });
  } catch (error) {
    const failures = planFailures(error);
    const rest = checks.filter(({ name }) => !failures.some((failure) => failure.name === name));
    return conclude([...rest, ...failures], null);
  }
}

/** What is held and does not answer keeps nobody from trading the others. */
function sessionCheck(text: string, { source }: SessionPlan): Check {
  const quarantined = source.kind === 'exchange' ? source.quarantined : [];
  if (quarantined.length === 0) return pass('session', text);
  const reasons = quarantined.map(({ symbol, reason }) => `${symbol} (${reason})`).join(', ');
  const remedy = `wait for it to come back, or book it as a loss: chimera write-off ${quarantined[0]!.symbol} --reason "…"`;
  return warn('session', `${text}; in quarantine, asked for rarely, the others trade on: ${reasons}`, remedy);
}

function conclude(checks: readonly Check[], session: Preflight['session']): Preflight {
  return { checks, exitCode: exitCodeOf(checks), session };
}

function load(request: PreflightRequest): LoadedConfig | ConfigError {
  try {
    return loadConfig(request);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

/** Credentials are looked for in `.env` too, also if something else is wrong with it. */
function readEnvironment(workdir: string): Environment {
  try {
    return parseEnv(readFileSync(join(workdir, '.env'), 'utf8'));
  } catch {
    return {};
  }
}

function readWorkflow({ workdir }: Paths): string | null {
  const path = join(workdir, '.github', 'workflows', 'chimera-runtime.yml');
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function limitsChecks(): readonly Check[] {
  const check = checkLimits(ownLimits());
  return check === null ? [] : [check];
}

/** A shipped strategy is code of ours and runs in the bot: nothing keeps it in. */
async function strategyChecks(config: RuntimeConfig, workdir: string): Promise<readonly Check[]> {
  if (!isStrategyFile(config.chimera_bot.strategy)) return [await checkStrategy(config, workdir)];
  const isolation = checkIsolation(await measuredWalls(), config.safety.strategy_isolation);
  if (isolation.outcome === 'fail') return [isolation, skip('strategy', 'not run without its walls')];
  return [isolation, await checkStrategy(config, workdir)];
}

async function checkStrategy(config: RuntimeConfig, workdir: string): Promise<Check> {
  const asked = { strategy: config.chimera_bot.strategy, workdir, rules: hostRules(config) };
  try {
    return await withStrategy(asked, ({ card, file }) =>
      pass('strategy', file ? `${card.name} from ${file.path}` : card.name),
    );
  } catch (error) {
    if (!(error instanceof StrategyError)) throw error;
    return strategyFailure(error);
  }
}

function strategyFailure({ message }: StrategyError): Check {
  return fail('strategy', 2, message, 'mend the file, or set chimera_bot.strategy to a shipped one');
}

function checkLedger(path: string, newBook: boolean): Check {
  if (newBook) return pass('ledger', 'a new book is opened; one that exists is archived');
  if (!existsSync(path)) return pass('ledger', 'there is none yet: a new book is opened');
  try {
    const reader = new LedgerReader(path, 'at-rest');
    const { entries, head, faults } = verifyLedger(reader);
    reader.close();
    if (faults.length === 0) return pass('ledger', `${entries} entries verified, head ${head.slice(0, 16)}`);
    const more = faults.length > 3 ? `; and ${faults.length - 3} more` : '';
    const listed = faults.slice(0, 3).join('; ');
    return fail('ledger', 1, `the ledger does not verify: ${listed}${more}`, DAMAGE_REMEDY);
  } catch (error) {
    if (error instanceof LedgerError) return fail('ledger', 1, error.message, error.remedy);
    throw error;
  }
}

function planFailures(error: unknown): readonly Check[] {
  if (error instanceof ConfigError) {
    return error.mistakes.map(({ problem, path, found, expected, remedy }) =>
      fail('session', error.exitCode, `${problem}: ${path} is ${found}; expected ${expected}`, remedy),
    );
  }
  if (error instanceof StrategyError) return [strategyFailure(error)];
  if (error instanceof DataError) return [fail('market-data', 2, error.message, error.remedy)];
  throw error;
}
