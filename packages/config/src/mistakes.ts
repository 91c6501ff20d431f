import { findingLines, type Mistake, UserError } from '@chimera/base';
import { redacted } from '@chimera/engine';

const shown = 50;

function paragraph(mistake: Mistake): string {
  const { problem, path, source } = mistake;
  return [problem, ...findingLines({ ...mistake, where: `${path} (${source})` })].join('\n');
}

function report(mistakes: readonly Mistake[]): string {
  const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`;
  const more = mistakes.length > shown ? [`… and ${mistakes.length - shown} more`] : [];
  // What loosens safety comes first: it must not scroll away behind misspelt keys.
  const ordered = mistakes.toSorted((a, b) => Number(b.safety) - Number(a.safety));
  const isCommand = mistakes.every(({ source }) => source === 'command line');
  return [
    `The ${isCommand ? 'command' : 'configuration'} has ${count}:`,
    ...ordered.slice(0, shown).map(paragraph),
    ...more,
  ].join('\n\n');
}

/** Everything that is wrong with the settings, of all layers together. Nothing starts. */
export class ConfigError extends UserError {
  override readonly name = 'ConfigError';
  readonly mistakes: readonly Mistake[];

  /** Its exit code is 3 as soon as one of the mistakes loosens safety, otherwise 2. */
  constructor(mistakes: readonly Mistake[]) {
    super(redacted(report(mistakes)), { exitCode: mistakes.some(({ safety }) => safety) ? 3 : 2 });
    this.mistakes = mistakes;
  }

  /** All mistakes for a terminal or a log; no stack. */
  format(): string {
    return this.message;
  }
}
