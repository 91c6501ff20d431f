import { redacted, visible, withoutRunnerCommands } from '@chimera/engine';

/** GitHub shows no more annotations of a kind in a step, and cuts longer messages. */
const MOST_OF_A_KIND = 10;
const LONGEST_MESSAGE = 4_000;
const LONGEST_LINE = 2_000;

type Kind = 'notice' | 'warning' | 'error';

/**
 * Everything that an action prints for people. Text from outside (logs, markets, strategies) can never become a
 * workflow command.
 */
export class WorkflowLog {
  readonly #write: (text: string) => void;
  readonly #counts: Record<Kind, number> = { notice: 0, warning: 0, error: 0 };
  #inGroup = false;

  constructor(write: (text: string) => void = (text) => process.stdout.write(text)) {
    this.#write = write;
  }

  line(text: string): void {
    for (const part of linesOf(text)) this.#write(`${harmless(part)}\n`);
  }

  /** Lines from here on are folded under the title, until the next group or `endGroup`. */
  group(title: string): void {
    this.endGroup();
    this.#write(`::group::${escapeData(onOneLine(title))}\n`);
    this.#inGroup = true;
  }

  endGroup(): void {
    if (this.#inGroup) this.#write('::endgroup::\n');
    this.#inGroup = false;
  }

  notice(message: string, properties: { readonly title?: string } = {}): void {
    this.#annotate('notice', message, properties.title);
  }

  warning(message: string, properties: { readonly title?: string } = {}): void {
    this.#annotate('warning', message, properties.title);
  }

  error(message: string, properties: { readonly title?: string } = {}): void {
    this.#annotate('error', message, properties.title);
  }

  #annotate(kind: Kind, message: string, title: string | undefined): void {
    this.#counts[kind] += 1;
    const text = linesOf(message).map(withoutRunnerCommands).join('\n').slice(0, LONGEST_MESSAGE);
    if (this.#counts[kind] > MOST_OF_A_KIND) {
      this.line(`${kind}: ${title ? `${title}: ` : ''}${text}`);
      return;
    }
    const isLast = this.#counts[kind] === MOST_OF_A_KIND;
    const more = isLast ? '\nGitHub shows ten of a kind: what comes after this one is in the log.' : '';
    const properties = title ? ` title=${escapeProperty(onOneLine(title))}` : '';
    this.#write(`::${kind}${properties}::${escapeData(text + more)}\n`);
  }
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|[\r\n\u0085\u2028\u2029]/).map(visible);
  // As a whole: a private key is of several lines.
  return redacted(lines.join('\n')).split('\n');
}

function onOneLine(title: string): string {
  return withoutRunnerCommands(linesOf(title).join(' '));
}

function harmless(line: string): string {
  const cut = line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
  return withoutRunnerCommands(cut);
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
