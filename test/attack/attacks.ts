interface Attack {
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
      'packages/runtime/src/feed/exchange/gate.test.ts',
      'packages/runtime/src/feed/exchange/open-exchange.test.ts',
    ],
  },
  {
    tried: 'credentials in the environment and the configuration',
    stoppedBy: 'preflight, with exit code 3; no value is said or kept, no child process is given one',
    tests: [
      'packages/runtime/src/config/credentials.test.ts',
      'packages/runtime/src/safety/preflight-refusals.test.ts',
      'test/attack/inputs.test.ts',
    ],
  },
  {
    tried:
      'modes and servers for real trading, paths and code as names of strategies and symbols, files of candles that mean harm',
    stoppedBy: 'checks where input enters, before anything starts',
    tests: [
      'test/attack/inputs.test.ts',
      'packages/runtime/src/config/hostile-input.test.ts',
      'packages/runtime/src/feed/files/read-candle-file.test.ts',
      'packages/runtime/src/feed/files/dialects.test.ts',
      'packages/runtime/src/session/strategy-file.test.ts',
    ],
  },
  {
    tried: 'figures that are no prices, spikes, half messages and pages instead of data from an exchange',
    stoppedBy: 'the feed, which asks again, and the engine, which refuses: nothing is traded upon them',
    tests: ['packages/runtime/src/feed/live/exchange-feed.test.ts', 'test/exchange-access.test.ts'],
  },
  {
    tried: 'foreign hosts and origins, other methods, long and wrong addresses at the server',
    stoppedBy: "the server's guard, on 127.0.0.1",
    tests: [
      'packages/runtime/src/server/request-guard.test.ts',
      'packages/runtime/src/server/page-assets.test.ts',
    ],
  },
  {
    tried: 'markup and commands in what reports and pages quote',
    stoppedBy: 'escaping where text enters a document',
    tests: [
      'packages/runtime/src/report/markdown-text.test.ts',
      'packages/runtime/src/report/markdown.test.ts',
      'packages/runtime/src/report/equity-chart.test.ts',
      'packages/runtime/src/backtest/html/page.test.ts',
    ],
  },
  {
    tried: "commands to the workflow's runner in what is logged, and secrets in issues",
    stoppedBy: 'the one way in which steps write to the log, and redaction of what issues quote',
    tests: [
      'packages/runtime/src/github/workflow-log.test.ts',
      'packages/runtime/src/github/issues/redaction.test.ts',
      'packages/runtime/src/github/run-context.test.ts',
    ],
  },
  {
    tried: 'code that reads the time, the network, processes or ccxt where it must not',
    stoppedBy: 'rules about imports, which are tests',
    tests: ['test/import-rules.test.ts'],
  },
];
