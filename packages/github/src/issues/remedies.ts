import type { FailureKind } from './failure.ts';

interface Remedy {
  /** Ends the title, so that a list of issues can be read by itself. */
  readonly title: string;
  /** What it means, as one sentence. */
  readonly meaning: string;
  /** What to look at and do, in this order; Markdown. */
  readonly steps: readonly string[];
  /** What closes the issue, as the end of a sentence; the next healthy session, unless it is stated. */
  readonly closedBy?: string;
}

const ARTIFACT = 'Download the artifact and unpack it: it holds the logs and reports.';
const LAPTOP =
  'Try it on a laptop, in a checkout of this repository: `chimera start --mode test --speed 720` runs a whole session in half a minute.';
const NEW_BOOK =
  'Where no good copy is left: run the workflow by hand with `new-book` ticked. The old book is archived, not deleted.';

/** The troubleshooting table of a runtime that nobody watches. */
export const REMEDIES: Readonly<Record<FailureKind, Remedy>> = {
  'session-failed': {
    title: 'session failed',
    meaning: 'A session began and could not be carried to its end.',
    steps: [
      `${ARTIFACT} Read the end of \`chimera-runtime.log\`, then of \`chimera-bot.log\` or \`unified-server.log\`, whichever stopped.`,
      'A strategy of your own is the usual cause where the bot stopped: run it with `chimera start --mode test --strategy <file>`.',
      'The book is safe: the next session goes on from its last entry. `chimera ledger verify` checks it.',
    ],
  },
  'circuit-breaker': {
    title: 'circuit breaker opened',
    meaning: 'A limit for errors, market data or the machine was exceeded, and the session was ended.',
    steps: [
      'The reason above names the limit. Compare it with `thresholds` and `market_data` in `.chimera/runtime-config.json`.',
      "The session's own CPU or memory, or decisions that are late: trade fewer symbols, a longer timeframe, or a strategy that computes less; `chimera monitor metrics` shows the figures of a running session.",
      'CPU or memory of the whole machine: something else on the runner takes it, if the session uses little itself. With `thresholds.cpu_scope` and `thresholds.memory_scope` at `session`, the default, that alone ends no session.',
      'Disk: free space on the runner, or shorten `reporting.retention_days`.',
      'Errors or late market data: read `chimera-bot.log` in the artifact; the source of the data may have been away.',
      'Nothing has to be reset: the breaker is closed again when the next session starts.',
    ],
  },
  'launch-failed': {
    title: 'session could not be launched',
    meaning: 'The checks passed, but the runtime did not come up.',
    steps: [
      `${ARTIFACT} Read \`chimera-runtime.log\` from its end.`,
      'A port in use on a self-hosted runner: end what holds it, or set `unified_server.port`.',
      LAPTOP,
    ],
  },
  'plan-refused': {
    title: 'plan was refused',
    meaning:
      "The plan that came back from the workflow is not what preflight makes out of this repository's own configuration, and nothing of it was started.",
    steps: [
      'The log names each field with what was found and what was expected. Most often preflight and launch saw different things: another commit, another `workdir`, another `config` file, or a variable of an `env:` that only one of the jobs has.',
      'Hand on the output `plan` of the preflight action as it is, and take all actions from the same version.',
      'If nobody changed the workflow: look who could, and at the runner of the job.',
    ],
  },
  'preflight-failed': {
    title: 'checks before the session failed',
    meaning: 'Preflight found that a session could not run here, and none was started.',
    steps: [
      'Open the run: its summary lists each check with what was found and how to mend it.',
      'Run `chimera preflight` in a checkout of this repository: it makes the same checks and changes nothing.',
    ],
  },
  configuration: {
    title: 'configuration is wrong',
    meaning: 'The configuration holds mistakes, and no session was started.',
    steps: [
      'Run `chimera preflight` in a checkout: it lists every mistake with its path, what was expected and how to mend it.',
      'Mend `.chimera/runtime-config.json`, the variables of the repository or the inputs of the workflow. An editor that knows JSON Schema shows mistakes while you type.',
    ],
  },
  'safety-refusal': {
    title: 'refused for safety',
    meaning: 'A setting or the environment would have made a session unsafe, and none was started.',
    steps: [
      'Run `chimera preflight` in a checkout: it names the setting or variable at fault.',
      'Safety settings can be stated, never switched off: set them back to the safe value.',
      'Credentials of an exchange were found: remove them from the workflow. Chimera needs none and never uses them.',
    ],
  },
  'book-lost': {
    title: 'book is missing',
    meaning:
      'Sessions ran before, but no copy of their book was found; starting afresh would hide that, so none was started.',
    steps: [
      'Look for the newest run whose artifacts still hold the book: artifacts go after `reporting.retention_days`, caches after a week without use.',
      'If the reason names a copy from before books had names: write `"book": "main"` into the folder’s `.chimera/runtime-config.json`, or `book: main` below `with:` of its job, to go on with it.',
      'A copy of your own goes into `.chimera/state/<mode>/ledger.db`; `chimera ledger verify` says whether it is whole.',
      NEW_BOOK,
    ],
  },
  'book-forked': {
    title: 'two versions of the book',
    meaning: 'Two sessions went on from the same entry, so that copies of the book contradict each other.',
    steps: [
      'Two runs at once are the usual cause: see that the workflow keeps its `concurrency` group, and that no other workflow or runner uses the same book.',
      'Compare the copies with `chimera ledger show` and `chimera ledger verify`, and delete the artifacts and caches of the one that should not count.',
      'The longer copy goes on by itself; until the other one is deleted, every session tells of it.',
    ],
  },
  'book-not-saved': {
    title: 'book could not be saved',
    meaning:
      'The session ran, but its book could not be stored, so that the next one goes on from an older copy.',
    steps: [
      'Look at https://www.githubstatus.com for trouble with Actions, artifacts or caches.',
      'Look at the storage that the repository uses: above the quota nothing more is stored. A smaller `reporting.retention_days` frees space.',
      'On a self-hosted runner the book is still in `.chimera/state/<mode>/ledger.db` of the work directory.',
    ],
  },
  'storage-full': {
    title: 'storage is full',
    meaning:
      "GitHub takes no more artifacts, because the account's storage for Actions is used up. The book goes on in the cache, which GitHub empties after a week without use.",
    steps: [
      'Settings → Billing and licensing → Usage shows what the account stored this month, in gigabyte-hours. What was counted stays counted until the first of the next month; a paid plan or a budget lifts the limit at once.',
      "Store less: a smaller `reporting.retention_days`, and fewer artifacts of other workflows of the account. Preflight's check `storage` and docs/operations.md say what a month of sessions takes.",
      'Keep sessions running, or download `ledger.db` from the last artifact `chimera-book-…`: without a session for a week the cached copies are gone.',
    ],
  },
  'ledger-broken': {
    title: 'ledger does not verify',
    meaning: 'The hash chain, the balances or the positions of the book do not agree with its entries.',
    steps: [
      'Do not edit the book. `chimera ledger verify` names the first entry that does not fit.',
      'Restore `ledger.db` from the artifact `chimera-book-…` of an earlier run that verifies.',
      NEW_BOOK,
    ],
  },
  'predecessor-lost': {
    title: 'session before vanished',
    meaning:
      'The session before never said how it ended: its runner went away, or the run was ended by force.',
    steps: [
      'Open the run of that session: a runner that was lost, a timeout and a cancellation by force are told there.',
      'Nothing has to be mended: the book was verified, and the session after it went on from the last entry that was saved.',
      'Where it happens again and again: look at memory in the reports, and give the job more time than the session needs.',
    ],
  },
  'emergency-stop-failed': {
    title: 'emergency stop left something running',
    meaning: 'Not every run of a session could be stopped.',
    steps: [
      'Open the Actions page of this repository and cancel the runs that still go on.',
      'Put a file `.chimera/RUNTIME_DISABLED` on the default branch: no session starts while it is there.',
      'The job needs `permissions: actions: write` to stop runs.',
    ],
  },
  'no-session': {
    title: 'no session runs',
    meaning: 'A session should have begun hours ago, and none did.',
    steps: [
      'If GitHub started nothing: run the workflow by hand (Actions → the workflow → Run workflow). That starts the chain of sessions again.',
      'If GitHub started none of the jobs: open the run, its page says why. In a private repository the minutes of the account are most often used up (Settings → Billing and licensing), or a payment failed.',
      'Look at https://www.githubstatus.com for trouble with Actions.',
      'If no session is wanted: set the repository variable `CHIMERA_SCHEDULE` to `off`, or `"enabled": false` in the configuration.',
    ],
  },
  'no-runner': {
    title: 'a job waits for a runner',
    meaning: 'A job of a session has waited for hours for a machine that takes it.',
    steps: [
      'On a self-hosted runner: see that it is on, online and idle (Settings → Actions → Runners), and that the repository variable `CHIMERA_RUNNER` is its label.',
      'On a hosted runner: look at https://www.githubstatus.com, and at the limit of jobs that the account may run at once.',
      'GitHub cancels a job that waited 24 hours.',
    ],
  },
  'schedule-off': {
    title: 'GitHub switched the workflow off',
    meaning: 'GitHub starts this workflow no more, and no session can start the next one.',
    steps: [
      'Actions → the workflow → Enable workflow. Then run it by hand, or wait for the schedule.',
      'In a public repository GitHub does this after 60 days in which nothing was pushed; a push now and then prevents it.',
    ],
  },
  'schedule-ends': {
    title: 'GitHub will switch the schedule off',
    meaning:
      'In a public repository GitHub switches scheduled workflows off after 60 days without activity. Sessions that start one another do not count.',
    steps: [
      'Push a commit, such as a line about what you saw so far, to the default branch.',
      'Where it was switched off already: Actions → the workflow → Enable workflow.',
    ],
    closedBy: 'the first session after a push',
  },
  'internal-error': {
    title: 'defect in Chimera',
    meaning: 'Something happened that the runtime was not made for.',
    steps: [
      'Please report it to the makers of Chimera, with the log lines above.',
      `${ARTIFACT} \`LOG_LEVEL=DEBUG\` makes the next session write more.`,
      LAPTOP,
    ],
  },
};
