import { type Contexts, evaluate, isTrue, type Status } from './expressions.ts';

/** Whether an `if` holds. One without a status function holds only as long as everything before it succeeded. */
export function holds(condition: string | boolean | undefined, contexts: Contexts, status: Status): boolean {
  const text = condition === undefined ? 'success()' : String(condition);
  const expression = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(text)?.[1] ?? text;
  const hasStatus = /\b(success|failure|cancelled|always)\s*\(/.test(expression);
  return isTrue(evaluate(hasStatus ? expression : `success() && (${expression})`, contexts, status));
}
