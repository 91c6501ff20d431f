import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Log } from '@chimera/base';
import { ObservationWriter } from '@chimera/ledger';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { SampleBook, START } from '../../report/src/testing/sample-book.ts';
import { Incidents } from './incidents.ts';

let book: SampleBook;
let ledger: ObservationWriter;
let incidents: Incidents;
const path = () => join(book.folder, 'chimera-runtime.log');
beforeEach(() => {
  book = new SampleBook();
  ledger = new ObservationWriter(book.path);
  const log = new Log(path(), 'INFO');
  incidents = new Incidents({ session: 's1', ledger, log, now: () => START + 0.4 });
});
afterEach(() => {
  ledger.close();
  book.remove();
});

describe('an incident', () => {
  test('is in the ledger, with both times', () => {
    incidents.record('warning', 'bot', 'bot-restart', 'restart 1 of 3');
    const [row] = book.read((reader) => reader.rows<{ real_time: number }>('SELECT * FROM incidents'));
    expect(row).toMatchObject({
      session: 's1',
      time: START,
      severity: 'warning',
      source: 'bot',
      kind: 'bot-restart',
      message: 'restart 1 of 3',
    });
    expect(row!.real_time).toBeGreaterThan(START);
  });

  test.each([
    ['info', 'INFO', [0, 0]],
    ['warning', 'WARNING', [0, 1]],
    ['error', 'ERROR', [1, 0]],
    ['critical', 'ERROR', [1, 0]],
  ] as const)('that is %s is logged as %s and counted', (severity, level, counts) => {
    incidents.record(severity, 'server', 'x', 'it happened');
    expect(readFileSync(path(), 'utf8')).toContain(`[${level}] server: it happened`);
    expect([incidents.errors, incidents.warnings]).toEqual(counts);
  });

  test('that the ledger cannot take is logged and counted all the same', () => {
    ledger.close();
    incidents.record('error', 'bot', 'x', 'the disk is full');
    incidents.record('info', 'bot', 'x', 'and again');
    ledger = new ObservationWriter(book.path);
    expect(incidents.errors).toBe(1);
    const log = readFileSync(path(), 'utf8');
    expect(log.match(/log alone/g)).toHaveLength(1);
    expect(log).toContain('bot: the disk is full');
    expect(log).toContain('incidents stand in the log alone: database is not open');
  });
});

test('what is observed does not touch the chain', () => {
  incidents.record('error', 'bot', 'x', 'y');
  expect(book.read((reader) => reader.head())).toBeUndefined();
  expect(existsSync(book.path)).toBe(true);
});
