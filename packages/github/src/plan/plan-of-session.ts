import type { RuntimeConfig } from '@chimera/config';
import { kindOf } from '@chimera/market-data';
import type { SessionPlan } from '@chimera/workdir';
import type { BookSearch } from '../book/find-book.ts';
import type { RunContext } from '../run-context.ts';
import type { RunPlan } from '../run-plan.ts';
import { type PreflightInputs, portable } from '../steps/preflight-request.ts';
import { spanOf } from '../steps/session-span.ts';

interface Ready {
  readonly context: Pick<RunContext, 'owner' | 'repo' | 'runId' | 'attempt' | 'isHosted'>;
  readonly wanted: Pick<PreflightInputs, 'workdir' | 'configFile' | 'legs' | 'newBook'>;
  readonly session: { readonly plan: SessionPlan; readonly config: RuntimeConfig };
  readonly search: Pick<BookSearch, 'generation' | 'found'>;
}

/** What preflight hands on, and what became of the duration that was asked for, in words. */
export function planOfSession({ context, wanted, session: ready, search }: Ready): {
  readonly plan: RunPlan;
  readonly notices: readonly string[];
} {
  const { plan, config } = ready;
  const { ends, legs, notices } = spanOf({
    session: plan,
    isHosted: context.isHosted,
    maxLegs: wanted.legs,
  });
  const {
    workdir,
    book: _,
    ledgerPath: __,
    strategyFile: ___,
    leg: ____,
    watched: _____,
    strategyHost: ______,
    ...session
  } = plan;
  const { source } = session;
  const handedOn = kindOf(source).handedOn(source, (file) => portable(workdir, file));
  return {
    plan: {
      version: 1,
      enabled: true,
      session: { ...session, source: handedOn, ends } as RunPlan['session'],
      config,
      configFile: configFileOf(wanted),
      legs: [...legs],
      book: { generation: search.generation, head: plan.head, source: search.found?.source ?? null },
      newBook: wanted.newBook,
      run: { repository: repositoryOf(context), id: context.runId, attempt: context.attempt },
    },
    notices,
  };
}

export function repositoryOf({ owner, repo }: Pick<RunContext, 'owner' | 'repo'>): string {
  return `${owner}/${repo}`;
}

/** As a plan names the configuration file; `null` for the default one. */
export function configFileOf({
  workdir,
  configFile,
}: Pick<PreflightInputs, 'workdir' | 'configFile'>): string | null {
  return configFile === undefined ? null : portable(workdir, configFile);
}
