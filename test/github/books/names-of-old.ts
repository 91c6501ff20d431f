import type { RepositoryState } from '../services/repository-state.ts';

/** The copies that are there get names as they were before books had names, and no run has a mark. */
export function forgetNames({ caches, artifacts }: Pick<RepositoryState, 'caches' | 'artifacts'>): void {
  const old = (name: string) => name.replace('chimera-book-v2-test-main.', 'chimera-book-v1-test-');
  for (const cache of caches) cache.key = old(cache.key);
  for (const artifact of artifacts) artifact.name = old(artifact.name);
  const books = artifacts.filter(({ name }) => !name.startsWith('chimera-mark'));
  artifacts.splice(0, Number.POSITIVE_INFINITY, ...books);
}
