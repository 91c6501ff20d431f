import { Command, type CommandUnknownOpts, type OptionValues } from 'commander';
import { collect } from './backtest/collect.ts';
import { readingOptions } from './reading-options.ts';
import { complain } from './terminal-text.ts';
import { termsOptions } from './terms-options.ts';

/** The command line. Each command's module is loaded only when it is called, so that each starts fast. */
export function buildProgram(setExitCode: (code: number) => void): CommandUnknownOpts {
  const program = new Command('chimera')
    .description('Paper trading that runs by itself: no order ever reaches a market.')
    .version('0.1.0')
    .exitOverride()
    .showHelpAfterError('(chimera --help lists the commands)')
    .configureOutput({ outputError: (text) => complain(text.trimEnd()) });
  const run =
    <Given extends unknown[]>(action: (...given: Given) => Promise<number>) =>
    async (...given: Given): Promise<void> =>
      setExitCode(await action(...given));
  const bare = (name: string, description: string) =>
    program.command(name).description(description).exitOverride().allowExcessArguments(false);
  const add = (name: string, description: string) =>
    bare(name, description)
      .option('--workdir <folder>', 'where the session lives', '.')
      .option('--config <file>', 'configuration instead of .chimera/runtime-config.json')
      .option('--book <name>', 'the name of the book; main unless stated');

  session(add('start', 'check that all is safe, then run a session'))
    .option('--detach', 'run it in the background')
    .action(run(async (options) => (await import('./commands/start.ts')).start(options)));
  session(add('preflight', 'run every check and change nothing'))
    .option('--json', 'print one JSON document')
    .action(run(async (options) => (await import('./commands/preflight.ts')).runPreflight(options)));
  add('stop', 'end the session gracefully')
    .option('--timeout <duration>', 'when to use force', '60s')
    .action(run(async (options) => (await import('./commands/stop.ts')).stop(options)));
  add('status', 'what runs, since when, until when, health, equity')
    .option('--json', 'print one JSON document')
    .action(run(async (options) => (await import('./commands/status.ts')).status(options)));
  add('monitor', 'look at health, metrics or anomalies, or write a report now')
    .argument('<what>', 'health, metrics, report, anomalies or all')
    .option('--json', 'print one JSON document')
    .action(
      run(async (what, options) => (await import('./commands/monitor.ts')).monitor({ what, ...options })),
    );
  add('ledger', 'check the book, mend it, or read it')
    .argument('<what>', 'verify, repair, show or export')
    .option('--mode <mode>', 'whose book: paper or test')
    .option('--format <format>', 'of the export: csv or json', 'json')
    .option('--table <table>', 'journal, trades, fills, orders, refusals, equity or incidents', 'journal')
    .option('--up-to-last-good', 'repair: if the journal is damaged, go on from its last good entry')
    .option('--json', 'print one JSON document')
    .action(
      run(async (what, options) => (await import('./commands/ledger.ts')).ledger({ what, ...options })),
    );
  add('replay', 'run a recorded session again and compare its journal')
    .argument('[session]', 'its id; the last one of the book unless stated')
    .option('--mode <mode>', 'whose book: paper or test')
    .option('--ledger <file>', 'a ledger.db, out of an artifact for example')
    .option('--json', 'print one JSON document')
    .action(
      run(async (session, options) => (await import('./commands/replay.ts')).replay({ session, ...options })),
    );
  add('governor', 'state and counters of the governor; a command to it')
    .option('--mode <mode>', 'whose book: paper or test')
    .option('--reset <reason>', 'make it active again, also after the drawdown limit was reached')
    .option('--reduce <reason>', 'allow exits only')
    .option('--halt <reason>', 'allow nothing but resting stops and targets')
    .option('--json', 'print one JSON document')
    .action(run(async (options) => (await import('./commands/governor.ts')).governor(options)));
  add('write-off', 'book a position that cannot be sold any more as a loss')
    .argument('<symbol>', 'BASE/QUOTE, as the book holds it')
    .requiredOption('--reason <reason>', 'why, for the journal')
    .option('--mode <mode>', 'whose book: paper or test')
    .option('--force', 'although it is traded')
    .option('--json', 'print one JSON document')
    .action(
      run(async (symbol, options) =>
        (await import('./commands/write-off.ts')).writeOff({ symbol, ...options }),
      ),
    );
  add('pages', 'a status page of the whole book, as a folder of files')
    .option('--mode <mode>', 'whose book: paper or test')
    .option('--ledger <file>', 'a ledger.db, out of an artifact for example')
    .option('--out <folder>', 'where the files are written', 'status-page')
    .option('--json', 'print one JSON document')
    .action(run(async (options) => (await import('./commands/pages.ts')).pages(options)));
  bare('init', 'put a workflow, a configuration and an example strategy into a repository')
    .argument('[dir]', 'of the repository', '.')
    .option('--from <repository>', 'whose actions the workflow calls: OWNER/REPOSITORY@REF')
    .option('--workdir <folder>', 'folder of the repository that the bot lives in, for a bot beside others')
    .option('--book <name>', 'of the book, with a workflow of its own; main, or the name of the folder')
    .option('--strategy <name>', 'the example to begin with; docs/strategies.md lists them', 'momentum')
    .action(run(async (dir, options) => (await import('./commands/init.ts')).init({ dir, ...options })));
  market(add('backtest', 'run a strategy over recorded candles'))
    .option('--param <name=value>', 'a parameter of the strategy; may be given several times', collect)
    .option('--html <file>', 'write a report that is one page')
    .option(
      '--check <names...>',
      'lookahead, warmup: does the strategy see the future, does it need more history',
    )
    .option('--walk-forward <windows>', 'run this many windows, one after the other, each from flat')
    .action(run(async (options) => (await import('./commands/backtest.ts')).runBacktest(options)));
  market(add('optimize', 'search the parameters of a strategy, and how much of it is chance'))
    .option('--param <name=from:to:step>', 'what to search; may be given several times', collect)
    .option('--samples <count>', 'try this many random combinations instead of all')
    .option('--seed <seed>', 'of the draws')
    .option('--folds <count>', 'parts of the data, an even number; half of them only judge')
    .option(
      '--objective <name>',
      'rank by sharpe (unless stated), sortino, calmar, profit-factor, expectancy or return',
    )
    .option('--min-trades <count>', 'round trips without which nothing is chosen; 10 unless stated')
    .option('--workers <count>', 'threads; all cores unless stated')
    .option('--out <file>', 'keep every trial there; a killed search goes on from it')
    .action(run(async (options) => (await import('./commands/optimize.ts')).optimize(options)));
  add('markets', 'what an exchange lists: steps, minima, fees, quirks')
    .option('--platform <exchange>', "ccxt's id, instead of the configured one")
    .option('--quote <currency>', 'only markets in this currency')
    .option('--json', 'print one JSON document')
    .action(run(async (options) => (await import('./commands/markets.ts')).markets(options)));
  readingOptions(
    bare('import', 'candles of other sources to files as download writes them')
      .argument('<files...>', 'CSV, JSON, feather or parquet, plain or as gz, zst or zip')
      .requiredOption('--out <folder>', 'where the files are written')
      .option('--symbol <symbol>', 'what the files hold, if they do not tell')
      .option('--timeframe <timeframe>', 'fold the candles to it, such as 15m or 1h')
      .option('--json', 'print one JSON document'),
  ).action(
    run(async (files, options) => (await import('./commands/import.ts')).importFiles({ files, ...options })),
  );
  add('download', 'candles of an exchange to files that --data reads')
    .requiredOption('--symbol <symbols...>', 'BASE/QUOTE, one or several')
    .requiredOption('--since <time>', 'the first candle, such as 2026-01-31')
    .option('--until <time>', 'the last; now unless stated')
    .option('--timeframe <timeframe>', 'such as 1m or 1h', '1m')
    .option('--platform <exchange>', "ccxt's id, instead of the configured one")
    .option('--out <folder>', 'where the files are written', '.')
    .action(run(async (options) => (await import('./commands/download.ts')).download(options)));
  return program;
}

/** The options of all that runs over candles. */
function market<Options extends OptionValues>(command: Command<[], Options>) {
  return termsOptions(readingOptions(command))
    .option('--data <files...>', 'recorded candles, of one symbol or several: CSV, JSON, feather, parquet')
    .option('--symbol <symbol>', 'what the files hold; without --data, a symbol that was downloaded')
    .option('--since <time>', 'trade from then on; earlier candles warm the strategy')
    .option('--until <time>', 'leave out what is later')
    .option('--timeframe <timeframe>', 'fold the candles to it, such as 15m or 1h')
    .option('--strategy <strategy>', 'a shipped name or a file')
    .option('--risk <level>', 'conservative, moderate or aggressive')
    .option('--limits <on|off>', 'off: no governor, stops, lots, volume share, slippage and latency')
    .option('--fee <rate>', "of makers and takers, as a fraction, instead of the exchange's")
    .option('--json', 'print one JSON document');
}

/** The options of a session. */
function session<Options extends OptionValues>(command: Command<[], Options>) {
  return termsOptions(readingOptions(command))
    .option('--mode <mode>', 'paper or test')
    .option('--risk <level>', 'conservative, moderate or aggressive')
    .option('--duration <duration>', '6h at most, such as 6h, 90m or 45s')
    .option('--speed <factor>', 'how fast session time runs (test mode only)')
    .option('--port <port>', 'of the unified server')
    .option('--strategy <strategy>', 'a shipped name or a file')
    .option('--seed <seed>', 'of the built-in market')
    .option('--data <files...>', 'recorded candles instead of the built-in market')
    .option('--symbol <symbol>', 'what the files of --data hold')
    .option('--new-book', 'archive the book and start another');
}
