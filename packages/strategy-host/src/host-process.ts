import { type ChildProcess, spawn } from 'node:child_process';
import { settlesWithin } from '@chimera/base';
import { lineWords } from '@chimera/engine';
import { MemoryKills } from '@chimera/monitor';
import { LineReader } from './line-reader.ts';
import { type HostReply, type HostRequest, hostReply, MOST_REPLY_BYTES, type RunReply } from './protocol.ts';
import type { WalledCommand } from './walls/launcher.ts';

/** A machine that slept finds its timers over and the answer there: it is looked at again before anything is ended. */
const SECOND_LOOK_MS = 250;

/** Time for the kernel to end it, and for what it printed last. */
const END_MS = 1_000;

/** How V8 says that its heap is full, before it ends the process; what follows is of no use to people. */
const LAST_WORDS = /^(?:<--- Last few GCs --->|FATAL ERROR: .*(?:heap|memory|Zone))/i;

/** What is kept of what a strategy prints. */
const MOST_OUTPUT_LINES = 2_000;
const MOST_LINE_BYTES = 4_000;

/** What is read of a line. It is freed of secrets before it is cut to what is kept: half a secret has no form. */
const MOST_READ_BYTES = 64_000;

/** The process of a strategy is gone, or was ended. The message says why: `it did not answer …`. */
export class HostGone extends Error {
  override readonly name = 'HostGone';
}

/** It did not answer in time, and was ended. */
export class HostSilent extends HostGone {}

/** What a request may take, and who takes the parts of a reply that comes in parts. */
export interface Asking {
  readonly limitMs: number;
  readonly onPart?: (reply: RunReply) => void;
}

interface Waiting extends Asking {
  readonly resolve: (reply: HostReply) => void;
  readonly reject: (error: Error) => void;
}

/** The process of a strategy as a queue of requests: each is answered in its time, in order, or the process is ended. */
export class HostProcess {
  readonly #child: ChildProcess;
  readonly #memoryMb: number;
  readonly #waiting: Waiting[] = [];
  readonly #closed: Promise<void>;
  #timer: NodeJS.Timeout | undefined;
  #gone: HostGone | null = null;
  #hasLastWords = false;

  /** `onOutput` takes each line that the strategy prints, without secrets. */
  constructor(command: WalledCommand, memoryMb: number, onOutput: (line: string) => void) {
    this.#memoryMb = memoryMb;
    const memory = new MemoryKills();
    const child = spawn(command.command, command.args, {
      env: command.env,
      cwd: command.cwd,
      stdio: ['pipe', 'pipe', 'pipe', ...command.handles],
      // A Ctrl-C of the terminal is not for it.
      detached: true,
    });
    this.#child = child;
    const replies = new LineReader(MOST_REPLY_BYTES, (line) => this.#hear(line));
    // Without a file left to open there are no pipes, and `error` tells why.
    child.stdout?.on('data', (bytes: Buffer) => {
      if (!replies.take(bytes)) this.end('it answered with more than a megabyte at once, and was ended');
    });
    const output = new LineReader(MOST_READ_BYTES, this.#printer(onOutput));
    child.stderr?.on('data', (bytes: Buffer) => output.take(bytes));
    // A process that is gone reads nothing; `close` tells of it.
    child.stdin?.on('error', () => {});
    this.#closed = new Promise((resolve) => {
      child.once('error', ({ message }) => {
        this.end(`its process cannot be started: ${message}`);
        resolve();
      });
      child.once('close', (code, signal) => {
        output.end();
        this.end(this.#endOf(memory.endOf(code, signal)));
        resolve();
      });
    });
  }

  /** @throws {HostGone} */
  ask(request: HostRequest, asking: Asking, more?: Uint8Array): Promise<HostReply> {
    const reply = this.reply(asking);
    if (!this.#gone) {
      this.#child.stdin?.write(`${JSON.stringify(request)}\n`);
      if (more) this.#child.stdin?.write(more);
    }
    return reply;
  }

  /** The next reply, to what needs no request. @throws {HostGone} */
  reply(asking: Asking): Promise<HostReply> {
    if (this.#gone) return Promise.reject(this.#gone);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...asking, resolve, reject });
      if (this.#waiting.length === 1) this.#watch();
    });
  }

  /** Ends it at once; the first reason counts. Returns that reason. */
  end(why: string | HostGone): HostGone {
    if (this.#gone) return this.#gone;
    this.#gone = typeof why === 'string' ? new HostGone(why) : why;
    clearTimeout(this.#timer);
    this.#child.kill('SIGKILL');
    for (const { reject } of this.#waiting.splice(0)) reject(this.#gone);
    return this.#gone;
  }

  /**
   * Ends it. Resolves when it is gone and everything that it printed was told: it prints without buffers, so that this is
   * in its pipe before the answer that follows it.
   */
  async close(): Promise<void> {
    this.end('it was ended');
    await settlesWithin(this.#closed, END_MS);
  }

  /** Cleans, counts and hands on what is printed. */
  #printer(onOutput: (line: string) => void): (line: string) => void {
    let lines = 0;
    const words = lineWords(MOST_LINE_BYTES);
    return (line) => {
      lines += 1;
      this.#hasLastWords ||= LAST_WORDS.test(line);
      if (this.#hasLastWords) return;
      const clean = words(line);
      if (lines <= MOST_OUTPUT_LINES) {
        if (clean !== null) onOutput(clean);
      } else if (lines === MOST_OUTPUT_LINES + 1) {
        onOutput('(the strategy prints too much: the rest is not kept)');
      }
    };
  }

  /** Gives the oldest request its time. */
  #watch(): void {
    clearTimeout(this.#timer);
    const [oldest] = this.#waiting;
    if (!oldest) return;
    const seconds = oldest.limitMs / 1000;
    this.#timer = setTimeout(() => {
      this.#timer = setTimeout(
        () => this.end(new HostSilent(`it did not answer within ${seconds} s, and was ended`)),
        SECOND_LOOK_MS,
      );
    }, oldest.limitMs);
  }

  #hear(line: string): void {
    if (this.#gone) return;
    const reply = replyIn(line);
    const [first] = this.#waiting;
    if (first?.onPart && reply && 'upTo' in reply && !reply.isLast) {
      this.#watch();
      try {
        first.onPart(reply);
      } catch (error) {
        first.reject(error as Error);
        this.end('it was ended');
      }
      return;
    }
    const waiting = this.#waiting.shift();
    if (!waiting || !reply) {
      if (waiting) this.#waiting.unshift(waiting);
      this.end('it wrote into its own answers, and was ended');
      return;
    }
    this.#watch();
    waiting.resolve(reply);
  }

  #endOf(how: string): string {
    if (this.#hasLastWords) return `it used up its memory, ${this.#memoryMb} MB`;
    return `its process ended (${how})`;
  }
}

function replyIn(line: string): HostReply | null {
  try {
    const parsed = hostReply.safeParse(JSON.parse(line));
    return parsed.success ? (parsed.data as HostReply) : null;
  } catch {
    return null;
  }
}
