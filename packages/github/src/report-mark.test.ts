import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathsOf } from '@chimera/config';
import { beforeEach, expect, test } from '@jest/globals';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { forgetReported, isReported, markReported } from './report-mark.ts';
import { sampleSession } from './testing/session-plan.ts';

let workdir: string;
beforeEach(() => {
  workdir = tempFolder();
});

test('a report is remembered for its session and leg, and for no other', () => {
  const paths = pathsOf(workdir);
  const session = sampleSession();
  const second = sampleSession({ leg: { ...session.leg, number: 2, of: 2 } });
  expect(isReported(paths, session)).toBe(false);
  markReported(paths, session);
  expect(isReported(paths, session)).toBe(true);
  expect(isReported(paths, second)).toBe(false);
  expect(isReported(paths, sampleSession({ id: '20260101-060000-0002' }))).toBe(false);
  markReported(paths, second);
  expect(isReported(paths, session)).toBe(false);
  writeFileSync(join(paths.state, 'reported.json'), 'garbage');
  expect(isReported(paths, second)).toBe(false);
});

test('a leg that begins again has not been reported', () => {
  const paths = pathsOf(workdir);
  const session = sampleSession();
  forgetReported(paths);
  markReported(paths, session);
  forgetReported(paths);
  expect(isReported(paths, session)).toBe(false);
});
