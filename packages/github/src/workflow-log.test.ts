import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { WorkflowLog } from './workflow-log.ts';

function log() {
  const written: string[] = [];
  return { log: new WorkflowLog((text) => written.push(text)), text: () => written.join('') };
}

/** As GitHub's runner reads a line: white space before `::` counts for nothing, `##[` is a command anywhere. */
function isCommand(line: string): boolean {
  return /^[\s\u0085\ufeff]*::/.test(line) || line.includes('##[');
}

const COMMANDS = [
  '::error::no',
  '  ::add-mask::a',
  '\t::stop-commands::x',
  '\u00a0::error::no',
  '\u3000::error::no',
  '##[error]no',
  'it said ##[group]x',
  '\u200b::error::no',
  '\u200b##\u200b[error]no',
  '##\u0000[error]no',
  '\u001b[31m::error::no',
  '#\u001b[0m#[error]no',
  'fine\n::error::no',
  'fine\r::error::no',
  'fine\r\n::error::no',
  'fine\u2028::error::no',
  'fine\u2029::error::no',
  'fine\u0085::error::no',
  'fine\u000b::error::no',
  'fine\u000c::error::no',
  '\ufeff::error::no',
  '##vso[task.complete]',
];

test.each(COMMANDS.map((text) => [JSON.stringify(text), text]))(
  '%s is printed, and is no command',
  (_, text) => {
    const { log: out, text: written } = log();
    out.line(text);
    expect(written().split('\n').filter(isCommand)).toEqual([]);
    expect(written()).toMatch(/no|mask|stop|group|vso/);
  },
);

test('nothing that is put together of such parts is a command, in every way that it can be printed', () => {
  const part = fc.constantFrom(
    '::',
    '##',
    '[',
    'error',
    ' ',
    '\n',
    '\r',
    '\u200b',
    '\u001b[0m',
    '%0A',
    'x',
    '\u2028',
  );
  const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
  void fc.assert(
    fc.property(text, (dirt) => {
      const { log: out, text: written } = log();
      out.line(dirt);
      expect(written().split('\n').filter(isCommand)).toEqual([]);
      const annotated = log();
      annotated.log.error(dirt, { title: dirt });
      annotated.log.group(dirt);
      annotated.log.endGroup();
      const [error, group, end, ...rest] = annotated.text().split('\n');
      expect(error).toMatch(/^::error( title=[^:,]*)?::/);
      expect(group).toMatch(/^::group::/);
      expect([end, ...rest]).toEqual(['::endgroup::', '']);
    }),
  );
});

test('a line is cut where nobody would read on', () => {
  const { log: out, text } = log();
  out.line('x'.repeat(10_000));
  expect(text()).toBe(`${'x'.repeat(2_000)}…\n`);
});

test('an annotation is one line, its message and its title as they were', () => {
  const { log: out, text } = log();
  out.warning('100 % of it\r\nsecond, line', { title: 'a: b, c % d' });
  expect(text()).toBe('::warning title=a%3A b%2C c %25 d::100 %25 of it%0Asecond, line\n');
});

test('of each kind ten annotations are made, the tenth says that there are more, and the rest is in the log', () => {
  const { log: out, text } = log();
  for (let number = 1; number <= 12; number += 1) out.error(`error ${number}`, { title: 'T' });
  out.notice('a notice');
  const lines = text().trimEnd().split('\n');
  expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
  expect(lines[9]).toBe(
    '::error title=T::error 10%0AGitHub shows ten of a kind: what comes after this one is in the log.',
  );
  expect(lines.slice(10)).toEqual(['error: T: error 11', 'error: T: error 12', '::notice::a notice']);
});

test('a message is no longer than GitHub shows', () => {
  const { log: out, text } = log();
  out.error('é'.repeat(10_000));
  expect(text().length).toBeLessThanOrEqual(4_096);
});

test('a group ends where the next one begins, and only once', () => {
  const { log: out, text } = log();
  out.endGroup();
  out.group('one');
  out.line('within');
  out.group('two');
  out.endGroup();
  out.endGroup();
  expect(text()).toBe('::group::one\nwithin\n::endgroup::\n::group::two\n::endgroup::\n');
});

test('hostile text takes no more time than its length', () => {
  const { log: out } = log();
  const began = performance.now();
  for (const dirt of ['\u001b[', '\u001b]8;;', '::', '##[', ' ', '\u200b', '\u001b[1;'])
    out.line(dirt.repeat(200_000));
  expect(performance.now() - began).toBeLessThan(5_000);
});

test('secrets are taken out of lines, titles and annotations', () => {
  let written = '';
  const log = new WorkflowLog((text) => {
    written += text;
  });
  log.line('password=hunter2');
  log.group('password=hunter2');
  log.error('ghp_AbCd1234EfGh\u200b5678IjKl9012MnOp3456', { title: 'secret: hunter2' });
  expect(written).not.toMatch(/hunter2|AbCd1234/);
});

test('a private key over several lines goes whole, in a line, an annotation and its title', () => {
  const body = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj';
  const key = `before\n-----BEGIN ${'PRIVATE'} KEY-----\n${body}\n-----END ${'PRIVATE'} KEY-----\nafter`;
  const { log: out, text: written } = log();
  out.line(key);
  out.error(key, { title: key });
  expect(written()).not.toContain(body);
  expect(written()).toMatch(/^before\n\[redacted\]\nafter\n::error title=before \[redacted\] after::/);
});
