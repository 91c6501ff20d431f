import type { RuntimeConfig } from '@chimera/config';
import type { Preflight } from '@chimera/preflight';
import type { Notifications } from '../channels/channel.ts';
import { reportTrouble, settleTrouble } from '../channels/tell.ts';
import type { FailureKind } from '../issues/failure.ts';
import type { StepScene } from './step.ts';

/** Checks whose failure says of itself what kind it is. */
const KIND_OF_CHECK: Readonly<Record<string, FailureKind>> = { ledger: 'ledger-broken' };

const KIND_OF_CODE: Readonly<Record<number, FailureKind>> = { 2: 'configuration', 3: 'safety-refusal' };

/** What stands in the way of a session, as issues. A kill switch is no failure, and neither is a mistake just typed. */
export class PreflightIssues {
  readonly #scene: StepScene;
  readonly #notifications: Notifications;
  readonly #book: string | undefined;

  /** `config` is `null` if it did not load: then the defaults hold, and the book is `bookUnlessStated`. */
  constructor(scene: StepScene, config: RuntimeConfig | null, bookUnlessStated?: string) {
    this.#book = config?.book ?? bookUnlessStated;
    this.#scene = scene;
    this.#notifications = config?.notifications ?? null;
  }

  async ofChecks({ checks }: Preflight): Promise<void> {
    const failed = checks.filter(({ outcome }) => outcome === 'fail');
    const [first] = failed;
    if (!first || failed.some(({ name }) => name === 'kill-switch')) return;
    const gravest =
      failed.find(({ exitCode }) => exitCode === 3) ?? failed.find(({ exitCode }) => exitCode === 2) ?? first;
    const kind = KIND_OF_CHECK[gravest.name] ?? KIND_OF_CODE[gravest.exitCode] ?? 'preflight-failed';
    const isTyped = this.#scene.context.event === 'workflow_dispatch' && kind === 'configuration';
    if (!isTyped) await this.report(kind, gravest.name, failed.map(({ reason }) => reason).join('; '));
  }

  /** Closes what another run told of, because it is over. */
  async settle(kind: FailureKind, component: string, words: string): Promise<void> {
    await settleTrouble(this.#scene, { kinds: [kind], component, book: this.#book, words });
  }

  async report(kind: FailureKind, component: string, reason: string): Promise<void> {
    await reportTrouble(this.#scene, this.#notifications, { kind, component, reason, book: this.#book });
  }
}
