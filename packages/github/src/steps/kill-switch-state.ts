import { KillSwitchWatch } from '../kill-switch/kill-switch-watch.ts';
import type { SwitchState } from '../kill-switch/watched-folder.ts';
import { killSwitchFolders, type StepScene } from './step.ts';

/** Whether the kill switch is on at the default branch, as of now. */
export function killSwitchState(scene: StepScene): Promise<SwitchState> {
  const { api, context, log } = scene;
  const folders = killSwitchFolders(scene);
  const watch = new KillSwitchWatch({ api, context, folders, log: (message) => log.line(message) });
  return watch.checkOnce();
}
