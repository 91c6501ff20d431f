import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { forgetNames } from '../books/names-of-old.ts';
import { CHECKOUT, OtherWorkflows } from './other-workflows.ts';
import { TradingRepository } from './trading-repository.ts';

let elsewhere: OtherWorkflows;
beforeAll(() => {
  elsewhere = new OtherWorkflows();
});
afterAll(() => elsewhere.remove());

/** A workflow that trades in the folder `bot` with the root action. */
const trade = (name: string, book = '') =>
  elsewhere.put(
    name,
    `
trade:
  runs-on: ubuntu-latest
  steps:
    - uses: ${CHECKOUT}
    - uses: owner/chimera@v1
      with: { workdir: bot, mode: test, duration: 1h, speed: '3600', ${book} }
`,
  );

async function repositoryWithBot(): Promise<TradingRepository> {
  const repository = await TradingRepository.create({}, elsewhere.options);
  const own = { mode: 'test', unified_server: { enabled: false } };
  repository.commit('bot/.chimera/runtime-config.json', JSON.stringify(own));
  return repository;
}

async function run(repository: TradingRepository, workflow: string) {
  const { conclusion, jobs } = await repository.start({ workflow }).finished;
  const said = jobs.trade!.steps.flatMap(({ annotations }) => annotations.map(({ message }) => message));
  return { conclusion, said: said.join('\n') };
}

test('a workflow file that is renamed opens a new book, and says so once', async () => {
  const repository = await repositoryWithBot();
  expect(await run(repository, trade('old-name'))).toMatchObject({ conclusion: 'success', said: '' });
  const renamed = trade('new-name');
  const { conclusion, said } = await run(repository, renamed);
  expect(conclusion).toBe('success');
  expect(said).toMatch(
    /a new book bot of mode test is opened: .* saved by \.github\/workflows\/old-name\.yml/,
  );
  expect(said).toContain('and this is .github/workflows/new-name.yml');
  expect((await run(repository, renamed)).said).not.toMatch(/a new book/);
});

test('a folder with copies from before books had names is refused with what to write, and goes on when it is written', async () => {
  const repository = await repositoryWithBot();
  const { github } = repository;
  expect(await run(repository, trade('bot', 'book: main'))).toMatchObject({ conclusion: 'success' });
  forgetNames(github);

  const refused = await run(repository, trade('bot'));
  expect(refused.conclusion).toBe('failure');
  const remedy = 'write "book": "main" into bot/.chimera/runtime-config.json';
  expect(refused.said).toContain(remedy);
  expect(github.issues).toHaveLength(1);
  expect(github.issues[0]?.body).toMatch(/a copy from before books had names, which is the book main/);
  expect(github.issues[0]?.body).toContain('write `"book": "main"` into the folder');

  const own = { mode: 'test', book: 'main', unified_server: { enabled: false } };
  repository.commit('bot/.chimera/runtime-config.json', JSON.stringify(own));
  expect(await run(repository, trade('bot'))).toMatchObject({ conclusion: 'success' });
  const newest = github.artifacts
    .map(({ name }) => name)
    .filter((name) => name.startsWith('chimera-book-v2'));
  expect(newest).toEqual([expect.stringMatching(/^chimera-book-v2-test-main\.g0001-/)]);
});
