import { statSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Command, chimera } from './command.ts';
import { ON_A_BUSY_MACHINE, WorkFolder } from './work-folder.ts';

const MEGABYTE = 1024 * 1024;
/** Four files of 5 MB, and what is written past the log between two looks at it. */
const MOST_BYTES = 100 * MEGABYTE;

test.each([
  ['bot', 'bot-main', 'chimera-bot.log'],
  ['server', 'server-main', 'unified-server.log'],
] as const)(
  'a %s that prints without end fills no disk, and the session goes on to its end',
  async (name, entry, log) => {
    const folder = await WorkFolder.create(ON_A_BUSY_MACHINE);
    const NODE_OPTIONS = `--import=${new URL('printing.ts', import.meta.url).href}`;
    const args = ['start', '--mode', 'test', '--port', String(folder.port), '--speed', '600'];
    const session = new Command(folder, [...args, '--duration', '40m'], {
      environment: { NODE_OPTIONS, PRINTING: entry },
    });
    const { code, stdout, stderr } = await session.exit();
    expect({ code, stderr, stdout }).toEqual({ code: 0, stderr: '', stdout });
    const files = folder.list('.').filter((file) => file.startsWith(log));
    const bytes = files.reduce((sum, file) => sum + statSync(folder.file(file)).size, 0);
    expect(bytes).toBeLessThan(MOST_BYTES);
    const text = files.map((file) => folder.read(file)).join('');
    const lines = text.split('\n');
    expect(
      lines.filter((line) => /\] printed: (half a line, )?chatter with password=\[redacted\]$/.test(line))
        .length,
    ).toBeGreaterThan(10);
    expect(text.includes('hunter2')).toBe(false);
    expect(lines.filter((line) => line.includes('this process prints too much'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('] printed: ')).length).toBeLessThanOrEqual(300);
    const told = folder.incidents().filter(({ kind }) => kind === 'output-cut');
    expect(told).toMatchObject([{ source: name, kind: 'output-cut', severity: 'warning' }]);
    expect(await chimera(folder, 'ledger', 'verify', '--mode', 'test')).toMatchObject({ code: 0 });
  },
);
