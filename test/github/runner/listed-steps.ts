import type { Conclusion, ListedStep } from './results.ts';

/** The steps of a job as GitHub lists them: those of the job alone, with the runner's own before and after them. */
export class ListedSteps {
  readonly #main: Omit<ListedStep, 'number'>[] = [];
  readonly #posts = new Map<string, Conclusion>();

  add(name: string, conclusion: Conclusion): void {
    this.#main.push({ name, conclusion });
  }

  /** What a step left to do. A composite action has one such step, however many of its actions left something. */
  addPost(of: string, conclusion: Conclusion): void {
    const before = this.#posts.get(of);
    this.#posts.set(of, before === undefined || before === 'success' ? conclusion : before);
  }

  get all(): readonly ListedStep[] {
    const posts = [...this.#posts].map(([of, conclusion]) => ({ name: `Post ${of}`, conclusion }));
    const own = (name: string) => ({ name, conclusion: 'success' as const });
    return [own('Set up job'), ...this.#main, ...posts, own('Complete job')].map((step, index) => ({
      number: index + 1,
      ...step,
    }));
  }
}
