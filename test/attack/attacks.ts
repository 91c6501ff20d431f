export interface Attack {
  readonly tried: string;
  readonly stoppedBy: string;
  /** The files of the tests that try it. */
  readonly tests: readonly string[];
}

export const ATTACKS: readonly Attack[] = [
  {
    tried: 'every private method and endpoint of every exchange of ccxt, with every credential set',
    stoppedBy:
      'the wall: closed methods, endpoints that are cut out, properties that throw; no connection is opened',
    tests: ['test/wall.test.ts'],
  },
  {
    tried:
      'requests with another method, body, host, header or parameter; redirects; streams that send more than signs of life',
    stoppedBy: 'the gate, by which alone requests leave',
    tests: [
      'packages/market-data/src/exchange/gate.test.ts',
      'packages/market-data/src/exchange/open-exchange.thorough.test.ts',
    ],
  },
  {
    tried: 'credentials in the environment and the configuration',
    stoppedBy: 'preflight, with exit code 3; no value is said or kept, no child process is given one',
    tests: [
      'packages/config/src/credentials.test.ts',
      'packages/preflight/src/preflight-refusals.process.test.ts',
      'test/attack/inputs.long.test.ts',
    ],
  },
  {
    tried:
      'modes and servers for real trading, paths and code as names of strategies and symbols, files of candles that mean harm',
    stoppedBy: 'checks where input enters, before anything starts',
    tests: [
      'test/attack/inputs.long.test.ts',
      'packages/config/src/hostile-input.thorough.test.ts',
      'packages/market-data/src/files/read-candle-file.test.ts',
      'packages/market-data/src/files/dialects.thorough.test.ts',
      'packages/session/src/strategy-file.test.ts',
    ],
  },
  {
    tried: 'figures that are no prices, spikes, half messages and pages instead of data from an exchange',
    stoppedBy: 'the feed, which asks again, and the engine, which refuses: nothing is traded upon them',
    tests: [
      'packages/market-data/src/live/exchange-feed.test.ts',
      'packages/market-data/src/live/exchange-feed-streams.test.ts',
      'test/exchange-access.long.test.ts',
    ],
  },
  {
    tried: 'foreign hosts and origins, other methods, long and wrong addresses at the server',
    stoppedBy: "the server's guard, on 127.0.0.1",
    tests: ['packages/server/src/request-guard.test.ts', 'packages/server/src/page-assets.test.ts'],
  },
  {
    tried: 'markup and commands in what reports and pages quote',
    stoppedBy: 'escaping where text enters a document',
    tests: [
      'packages/report/src/markdown-text.test.ts',
      'packages/report/src/markdown.thorough.test.ts',
      'packages/report/src/equity-chart.test.ts',
      'packages/status-page/src/html/page.test.ts',
      'test/browser/report-file.test.ts',
    ],
  },
  {
    tried:
      "commands to the workflow's runner in what is logged; secrets, control characters and floods in what strategies say",
    stoppedBy:
      'the one way in which steps write to the log, and the words of strangers cut and redacted before the journal',
    tests: [
      'packages/github/src/workflow-log.test.ts',
      'packages/engine/src/words/secrets.test.ts',
      'packages/engine/src/words/stranger-words.thorough.test.ts',
      'packages/engine/src/words/line-words.test.ts',
      'packages/engine/src/words/ordinary-texts.test.ts',
      'packages/engine/src/strategy/fault.test.ts',
      'packages/config/src/excerpt.test.ts',
      'packages/base/src/log.thorough.test.ts',
      'packages/github/src/run-context.test.ts',
    ],
  },
  {
    tried:
      'more than a hundred canaries (secrets, commands, markup, formulas, escapes, floods) in each thing that a strategy says (of its name and description as many as fit), in a foreign book, in configurations, plans, issues, requests, commands, files of candles and what an exchange says, looked for in every output, pages in a browser included',
    stoppedBy:
      'the cleaning of words where they enter, and one place of escaping for each language that they leave in',
    tests: [
      'test/attack/canaries/session-words.long.test.ts',
      'test/attack/canaries/other-words.long.test.ts',
      'packages/cli/src/terminal-text.test.ts',
      'packages/base/src/json-text.test.ts',
      'packages/ledger/src/csv.test.ts',
    ],
  },
  {
    tried:
      "copies of a book that others left or that are no books: of forks, branches, tags and other workflows, of pull requests' caches, with false names, links, bombs, changed ledgers, behind a thousand others",
    stoppedBy:
      "the origin that GitHub has on record for each run, and checks of every copy as a whole; the next session goes on with the repository's own",
    tests: [
      'test/github/books/foreign-copies.long.test.ts',
      'test/github/books/find-book.long.test.ts',
      'test/github/books/history.test.ts',
    ],
  },
  {
    tried:
      'books of names that begin alike, of other workflow files, and from before books had names; two books at once in one folder',
    stoppedBy:
      "the book's name in every path, copy and first entry; what could be meant is told, and opens no new book in silence",
    tests: [
      'test/github/books/named-books.test.ts',
      'test/github/books/other-books.test.ts',
      'test/session/two-books.long.test.ts',
    ],
  },
  {
    tried: 'ledgers that were changed, cut, mixed or made up',
    stoppedBy: 'the chain of hashes, and the verification of a copy as a whole',
    tests: ['packages/ledger/src/verify.thorough.test.ts', 'test/book/hostile-book.test.ts'],
  },
  {
    tried:
      'strategies that end, hang, throw, shout or answer nonsense while they are loaded and in a session',
    stoppedBy: 'a process of their own, limits of time and of words, and a session that ends red',
    tests: [
      'packages/strategy-host/src/strategy-host.process.test.ts',
      'test/session/failing-strategy.long.test.ts',
      'test/session/strategy-isolation.long.test.ts',
    ],
  },
  {
    tried: 'expressions in scripts, rights and foreign actions of the workflows',
    stoppedBy: 'rules about workflow files, which are tests',
    tests: ['test/github/workflow-files.test.ts'],
  },
  {
    tried:
      'plans that were forged on their way from preflight to launch: other limits, fees, speed, times, servers, files, parameters, books, runs and repositories, any field changed at random, a plan replaced after launch',
    stoppedBy:
      "launch, which compares each field with the plan that it makes of the repository's own configuration, and tells the steps after it which plan that was",
    tests: [
      'packages/github/src/plan/plan-refusals.process.test.ts',
      'packages/github/src/plan/plan-mutations.long.test.ts',
      'packages/github/src/plan/honest-plans.long.test.ts',
      'packages/github/src/steps/plan-in-hand.process.test.ts',
      'test/github/steps/run-step.test.ts',
      'test/github/runtime/forged-plans.long.test.ts',
    ],
  },
  {
    tried: 'more than seventy ways to the network from within a process, and to files, signals and programs',
    stoppedBy:
      'the kernel (namespaces, Landlock, seccomp) if the machine grants it, and the guard with the permission model of Node',
    tests: [
      'test/attack/network-tricks.long.test.ts',
      'packages/strategy-host/src/walls/probe.process.test.ts',
      'packages/strategy-host/src/walls/launcher.process.test.ts',
    ],
  },
  {
    tried:
      "the environment, memory, handles, shared memory and debugger of the strategy's parent; signals, links, modes and owners of foreign files",
    stoppedBy:
      'Landlock and seccomp without any other wall; else the guard and the permission model, and no handle to inherit',
    tests: ['test/attack/leaks.long.test.ts'],
  },
  {
    tried: 'to run a strategy file where the walls that were asked for are missing',
    stoppedBy: 'a probe before anything of the file runs, in preflight and again in the bot',
    tests: ['test/session/strategy-isolation.long.test.ts', 'packages/preflight/src/isolation-check.test.ts'],
  },
  {
    tried:
      'ninety hostile strategies (readers, writers, senders, changers of history, liars, loops) at preflight, session, report, replay, backtest, checks and search, and some in whole runs on GitHub',
    stoppedBy:
      'the process that each strategy file has to itself: no secret was seen, nothing sent or written, no command hung, none that could not run was a success, and the history was what it was',
    tests: [
      'test/attack/hostile/reads-and-writes.long.test.ts',
      'test/attack/hostile/programs-and-network.long.test.ts',
      'test/attack/hostile/history-and-words.long.test.ts',
      'test/attack/hostile/cannot-run.long.test.ts',
      'test/attack/hostile/without-walls.long.test.ts',
      'test/attack/hostile/on-github.long.test.ts',
      'test/backtest/own-strategy.long.test.ts',
    ],
  },
  {
    tried: 'links out of a strategy\u2019s folder, hidden files in it, a strategy beside the book',
    stoppedBy: 'the list of what a strategy may read',
    tests: ['packages/strategy-host/src/walls/readable.test.ts'],
  },
  {
    tried: 'the debugger of a process that holds secrets, by SIGUSR1',
    stoppedBy: 'the flag or the listener with which each of them starts',
    tests: ['test/attack/debugger.long.test.ts'],
  },
  {
    tried: 'code that reads the time, the network, processes or ccxt where it must not',
    stoppedBy: 'rules about imports, which are tests',
    tests: ['test/import-rules.test.ts'],
  },
  {
    tried:
      'a proxy that refuses, hangs, or wants a password; work directories and links that lead out of the workspace',
    stoppedBy:
      'the one place that chooses the way of a request, which says no password, and a check of workdir',
    tests: [
      'test/outbound/proxy.long.test.ts',
      'test/outbound/proxy-check.test.ts',
      'packages/github/src/inside.test.ts',
    ],
  },
];
