import { loadConfig } from '@chimera/config';
import { openApi } from '../../../packages/github/src/api.ts';
import type { RunContext } from '../../../packages/github/src/run-context.ts';
import type { RunPlan } from '../../../packages/github/src/run-plan.ts';
import { aftermathOf } from '../../../packages/github/src/steps/aftermath.ts';
import { SessionFollower } from '../../../packages/github/src/steps/session-follower.ts';
import { tellIssues } from '../../../packages/github/src/steps/session-issues.ts';
import { summaryOf } from '../../../packages/github/src/steps/session-summary.ts';
import { sampleSession } from '../../../packages/github/src/testing/session-plan.ts';
import { WorkflowLog } from '../../../packages/github/src/workflow-log.ts';
import { FakeGitHub } from '../../github/services/fake-github.ts';
import { shortenWaits } from '../../github/services/short-waits.ts';
import type { WorkFolder } from '../../session/work-folder.ts';
import type { Output } from './canary-session.ts';

/** What the steps of a run say of the last session of a folder: the workflow's log, the summary, issues and comments. */
export async function githubOutputs(folder: WorkFolder, id: string): Promise<readonly Output[]> {
  const github = await FakeGitHub.start({ owner: 'someone', repo: 'trading' });
  const restoreWaits = shortenWaits(900, 3_600_000);
  try {
    const printed: string[] = [];
    const log = new WorkflowLog((text) => printed.push(text));
    const ledgerPath = folder.file('.chimera/state/test/ledger.db');
    const session = sampleSession({ id, workdir: folder.path, ledgerPath });
    const follower = new SessionFollower(session, log);
    follower.follow();
    follower.close();
    const { config } = loadConfig({ workdir: folder.path, environment: {}, flags: { mode: 'test' } });
    const aftermath = aftermathOf(session, config, 'success');
    const artifact = { name: 'runtime-logs-1', id: 1, url: 'https://github.com/a/b/1', problem: null };
    const book = { saved: null, problem: null, quota: null };
    for (const runId of [1, 2]) {
      const context = {
        owner: 'someone',
        repo: 'trading',
        runId,
        attempt: 1,
        runUrl: 'https://github.com/x',
      };
      const scene = {
        context: context as unknown as RunContext,
        api: openApi({ ...context, apiUrl: github.apiUrl }, github.token, { warn: () => {}, retryUnitMs: 1 }),
        token: github.token,
        workdir: folder.path,
        log,
      };
      await tellIssues(scene, { config } as RunPlan, session, { aftermath, book, artifact });
    }
    const summary = summaryOf(session, { aftermath, book, artifact, issue: null });
    for (const problem of [aftermath.reason, ...aftermath.faults.slice(0, 20)])
      log.error(problem, { title: problem });
    const texts = (language: Output['language'], name: string, all: readonly string[]): readonly Output[] =>
      all.map((text, index) => ({ name: `${name} ${index + 1}`, language, text }));
    return [
      { name: 'workflow log', language: 'workflow log', text: printed.join('') },
      { name: 'job summary', language: 'markdown', text: summary },
      ...texts(
        'markdown',
        'issue',
        github.issues.map(({ body }) => body ?? ''),
      ),
      ...texts(
        'text',
        'title of issue',
        github.issues.map(({ title }) => title),
      ),
      ...texts(
        'markdown',
        'comment',
        github.comments.map(({ body }) => body),
      ),
    ];
  } finally {
    restoreWaits();
    await github.close();
  }
}
