/** A variable of the repository (Settings → Secrets and variables → Actions → Variables) that a workflow reads. */
export interface RepositoryVariable {
  readonly name: `CHIMERA_${string}`;
  /** The files in `.github/workflows` that read it. */
  readonly workflows: readonly string[];
  /** In Markdown, as are the others below. */
  readonly allowed: string;
  /** What holds without it. */
  readonly fallback: string;
  readonly meaning: string;
}

const RUNTIME = 'chimera-runtime.yml';
const PAGES = 'chimera-pages.yml';
const EMERGENCY_STOP = 'emergency-stop.yml';
const WATCH = 'chimera-watch.yml';

/** Every variable that the workflows read. `docs/operations.md` has the table that is made of it. */
export const repositoryVariables: readonly RepositoryVariable[] = [
  {
    name: 'CHIMERA_SCHEDULE',
    workflows: [RUNTIME, WATCH],
    allowed: '`on`, `off`',
    fallback: '`on`',
    meaning:
      '`off`: the schedule starts nothing, and no session starts another one; what runs goes on to its end, and sessions can be started by hand; the watch looks for no silence. `on`: sessions follow one another',
  },
  {
    name: 'CHIMERA_RUNNER',
    workflows: [RUNTIME],
    allowed: "a runner's label",
    fallback: '`ubuntu-latest`',
    meaning: 'The runner that sessions run on. The input `runner` of a workflow that calls comes before it',
  },
  {
    name: 'CHIMERA_WORKDIR',
    workflows: [RUNTIME, PAGES, WATCH],
    allowed: 'a folder of the repository, such as `bots/first`',
    fallback: '`.`',
    meaning:
      'Where configuration, strategy and book are. A workflow that calls says it with the input `workdir` instead: it reads this variable for the status page alone',
  },
  {
    name: 'CHIMERA_SPEED',
    workflows: [RUNTIME],
    allowed: 'a number above 0; test mode only',
    fallback: '`1`',
    meaning:
      'How many times as fast session time runs if a run does not say it: for trying the schedule out. 720 is six hours in half a minute',
  },
  {
    name: 'CHIMERA_EMERGENCY_WORKFLOW',
    workflows: [EMERGENCY_STOP],
    allowed: 'file names in `.github/workflows`, separated by commas',
    fallback: '`chimera-runtime.yml`',
    meaning:
      'The workflows whose runs the emergency stop ends. Name all that run sessions, such as `chimera-runtime.yml, chimera-runtime-second.yml`',
  },
  {
    name: 'CHIMERA_EMERGENCY_RUNNER',
    workflows: [EMERGENCY_STOP, WATCH],
    allowed: "a runner's label",
    fallback: '`ubuntu-latest`',
    meaning:
      'The runner of the emergency stop and of the watch. It must not be one that a session keeps busy',
  },
  {
    name: 'CHIMERA_PAGES',
    workflows: [PAGES],
    allowed: '`true`',
    fallback: 'no page',
    meaning: 'Publishes the [status page](#a-status-page), which everybody can read',
  },
  {
    name: 'CHIMERA_PAGES_MODE',
    workflows: [PAGES],
    allowed: '`paper`, `test`',
    fallback: 'the configured mode',
    meaning: 'The mode of the book that the page shows',
  },
  {
    name: 'CHIMERA_PAGES_BOOK',
    workflows: [PAGES],
    allowed: "a book's name",
    fallback: 'the configured book',
    meaning: 'The book that the page shows',
  },
  {
    name: 'CHIMERA_PAGES_RUNNER',
    workflows: [PAGES],
    allowed: "a runner's label",
    fallback: '`ubuntu-latest`',
    meaning:
      'The runner that builds and publishes the page. On one that a session keeps busy the page waits for its end',
  },
];
