import { beforeAll, describe, expect, test } from '@jest/globals';
import { browserTest, hasBrowser } from '../../browser/browser-window.ts';
import { CanarySession, type Output } from './canary-session.ts';
import { type Leak, leaksIn, seenIn } from './judges.ts';
import { leaksInPage } from './pages-in-browser.ts';

let session: CanarySession;
let foreign: readonly Output[];
/** Of the dashboard of a session that runs. */
let live: readonly Leak[] = [];
beforeAll(async () => {
  session = await CanarySession.run();
  await session.whileItRuns(async (origin) => {
    if (hasBrowser()) live = await leaksInPage(origin);
  });
  await session.fails();
  await session.commands();
  await session.github();
  session.files();
  foreign = await session.foreign();
});

function leaksOf({ name, language, text }: Output): readonly string[] {
  const canaries = Object.values(session.said).flat();
  return leaksIn(language, text, canaries).map(({ what, near }) => `${name}: ${what} ${near}`);
}

describe('what a hostile strategy says', () => {
  test.each([
    ['terminals', /^(?:chimera|start)/],
    ['HTTP', /^GET/],
    ['logs', /\.log$/],
    ['reports and tables', /^runtime-reports/],
    ['GitHub', /^(?:workflow log|job summary|issue|title of issue|comment)/],
    ['the book', /^ledger\.db$/],
    ['everything', /./],
  ])('comes out of %s as text, without secrets', (_, names) => {
    const outputs = session.outputs.filter(({ name }) => names.test(name));
    expect(outputs.length).toBeGreaterThan(0);
    expect(outputs.flatMap(leaksOf)).toEqual([]);
  });

  test.each([
    ['reason', 'chimera ledger export --table journal --format json'],
    ['thrown', 'chimera ledger export --table journal --format json'],
    ['printed', 'chimera-bot.log'],
    ['reason', 'GET /api/v1/signals'],
    ['reason', 'GET /api/v1/page'],
    ['reason', 'ledger.db'],
  ] as const)('each %s is there, in %s', (place, output) => {
    const { text } = session.outputs.find(({ name }) => name === output)!;
    const canaries = session.said[place];
    // What comes first of a thrown one tells of its kind; a few are cut.
    expect(seenIn(text, canaries)).toBeGreaterThanOrEqual(0.9 * canaries.length);
  });
});

describe('a book that others filled', () => {
  test('is shown as text', () => {
    // Their secrets are in their book: they are no business of ours, and JSON says what stands there, escaped.
    const canaries = Object.values(session.said)
      .flat()
      .filter(({ secret }) => secret === null);
    const leaks = foreign.flatMap(({ name, language, text }) =>
      leaksIn(language === 'json' ? 'raw json' : language, text, canaries).map(
        ({ what, near }) => `${name}: ${what} ${near}`,
      ),
    );
    expect(leaks).toEqual([]);
    expect(foreign.filter(({ text }) => seenIn(text, canaries) > 0).length).toBeGreaterThan(10);
  });
});

browserTest('a browser runs nothing of it, loads nothing for it, and shows it', async () => {
  expect(live).toEqual([]);
  for (const page of session.pages) {
    expect([page, await leaksInPage(session.folder.file(page))]).toEqual([page, []]);
  }
});
