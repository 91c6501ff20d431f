/** What each folder of the source is for, in one line. A folder without a line, and a line without a folder, stop the build. */
export const FOLDER_PURPOSES: Readonly<Record<string, string>> = {
  actions: "GitHub's door: one folder for each action, and the entries of the bundle",
  'packages/cli/src': "the terminal's door: the command line, its options and what it prints",
  'packages/cli/src/backtest': 'reads the request of a backtest or a search, and prints its result',
  'packages/cli/src/commands': 'one file for each command',
  'packages/cli/src/live-view': 'the view that `chimera start` renews while a session runs',
  'packages/contract/src':
    'the form of each answer, event, page and metric as a schema; its types are for server, dashboard and command line',
  'packages/dashboard/src': 'the page in the browser',
  'packages/dashboard/src/charts':
    'price, equity and load as charts; the only folder that names the chart library',
  'packages/dashboard/src/live': "the connection to the server's events",
  'packages/dashboard/src/model': 'the data of the page, and how an event changes it',
  'packages/dashboard/src/view': 'tables, tiles, tabs and the bar at the top',
  'packages/engine/src': 'the engine: messages, decimals, and the one file that knows the order of a step',
  'packages/engine/src/book': 'cash, positions, open orders and round trips of the account',
  'packages/engine/src/exchange': 'the paper exchange: matching, fees, slippage',
  'packages/engine/src/market': 'checks of candles, longer timeframes, the built-in market',
  'packages/engine/src/performance': 'figures, equity curve, buy and hold, chance of overfitting',
  'packages/engine/src/risk': 'the governor and its rules',
  'packages/engine/src/strategy': 'the contract of a strategy, the shipped ones, indicators',
  'packages/engine/src/words': 'makes text from outside harmless, and takes secrets out',
  'packages/runtime/src': 'clock, log and other single files that everything uses',
  'packages/runtime/src/answers':
    'what each address of the server answers, and the news of its events, from the book',
  'packages/runtime/src/backtest': 'backtests, parameter searches, checks of a strategy',
  'packages/runtime/src/book': 'the read model: reads the ledger for reports, page, server and terminal',
  'packages/runtime/src/config': 'schema, layers, messages about mistakes, environment variables, paths of a work directory',
  'packages/runtime/src/divergence': 'compares a session with its replay and with a backtest',
  'packages/runtime/src/feed': 'market data: built-in, from files, from exchanges; the wall around exchanges',
  'packages/runtime/src/github':
    'steps of the actions, copies of the book, issues, kill switch, the next run',
  'packages/runtime/src/host': "the strategy's own process, its walls and its protocol",
  'packages/runtime/src/ledger': 'the database: writing, reading, seals, verify, repair',
  'packages/runtime/src/monitor': 'health, metrics, circuit breaker, anomalies',
  'packages/runtime/src/outbound': 'which way a request leaves: proxy or not',
  'packages/runtime/src/page': "the dashboard's data, for the server and for HTML reports",
  'packages/runtime/src/process': 'controller, bot and server, and how they talk to each other',
  'packages/runtime/src/report':
    'collects a report from the ledger (`facts`), puts it into words, and writes it',
  'packages/runtime/src/safety': 'the checks of preflight',
  'packages/runtime/src/server': 'the read-only HTTP server: requests, streams of events, OpenAPI',
  'packages/runtime/src/session': 'how a session is planned, begins, ends and is replayed',
  'packages/runtime/src/status-page': 'the public page of the whole book',
  'packages/runtime/src/workdir':
    'the files of the work directory by which processes find and tell each other: plan, pids, requests',
};
