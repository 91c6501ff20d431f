import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** Contexts of an expression by name, as plain values. */
export type Contexts = Readonly<Record<string, unknown>>;

/**
 * How what came before stands, which is what the status functions ask for. After a job that was skipped none of them but
 * `always()` holds.
 */
export type Status = 'success' | 'failure' | 'cancelled' | 'skipped';

const STATUS_FUNCTIONS = ['success', 'failure', 'cancelled', 'always'] as const;

/** Evaluates an expression with GitHub's own engine. */
export function evaluate(expression: string, contexts: Contexts, status: Status): unknown {
  const functions = new Map(
    STATUS_FUNCTIONS.map((name) => {
      const value = name === 'always' || name === status;
      return [name, { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(value) }];
    }),
  );
  const { tokens } = new Lexer(expression).lex();
  const ast = new Parser(tokens, Object.keys(contexts), [...functions.values()]).parse();
  const dictionary = dataOf(contexts) as data.Dictionary;
  return plain(new Evaluator(ast, dictionary, functions).evaluate());
}

const PLACEHOLDER = /\$\{\{(.*?)\}\}/gs;

/** A text with its expressions replaced; a text that is one expression keeps the value's type. */
export function interpolate(value: unknown, contexts: Contexts, status: Status): unknown {
  if (typeof value !== 'string') return value;
  const whole = /^\s*\$\{\{((?:(?!\}\}).)*)\}\}\s*$/s.exec(value);
  if (whole) return evaluate(whole[1]!.trim(), contexts, status);
  return value.replace(PLACEHOLDER, (_, expression: string) =>
    textOf(evaluate(expression.trim(), contexts, status)),
  );
}

/** A structure with its expressions replaced, as those of `with` and `strategy` are before a job starts. */
export function interpolateDeep(value: unknown, contexts: Contexts): unknown {
  if (Array.isArray(value)) return value.map((item) => interpolateDeep(item, contexts));
  if (typeof value !== 'object' || value === null) return interpolate(value, contexts, 'success');
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, interpolateDeep(item, contexts)]),
  );
}

/** A value as GitHub writes it into an environment variable. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** What `if` makes of a value. */
export function isTrue(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false && value !== 0 && value !== '';
}

function dataOf(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value ?? null), data.reviver);
}

function plain(value: data.ExpressionData): unknown {
  return JSON.parse(JSON.stringify(value, data.replacer) ?? 'null');
}
