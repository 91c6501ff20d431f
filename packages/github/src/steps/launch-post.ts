import { pathsOf } from '@chimera/config';
import { isReported } from '../report-mark.ts';
import { sessionOn } from '../run-plan.ts';
import { aftermathOf } from './aftermath.ts';
import { saveFinalBook } from './final-book.ts';
import { endLeftovers } from './leftovers.ts';
import { planOfLaunch } from './plan-in-hand.ts';
import { openStep, readLeg } from './step.ts';

const STOP_TIMEOUT_MS = 10_000;

/** Makes sure that nothing is left running, and that the book is saved even where the report step never ran. */
export async function launchPostStep(): Promise<void> {
  const scene = openStep('launch');
  const { log, workdir } = scene;
  const plan = planOfLaunch(scene);
  if (!plan?.enabled) return;
  const session = sessionOn(plan, workdir, readLeg('launch'), null);
  await endLeftovers(scene, session, 'when the job ended', STOP_TIMEOUT_MS);
  if (isReported(pathsOf(workdir, session.book), session)) return;
  log.warning('The report step did not run: the book is saved here.');
  const aftermath = aftermathOf(session, plan.config, 'success');
  const { problem } = await saveFinalBook(scene, plan, session, aftermath);
  if (problem) log.error(problem);
}
