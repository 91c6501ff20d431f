import {
  candles,
  equity,
  health,
  incidents,
  journal,
  NotYet,
  orders,
  type Parameter,
  positions,
  type Query,
  type ServedSession,
  signals,
  status,
  trades,
} from '@chimera/answers';
import { pathsOf } from '@chimera/config';
import type { Answers, ApiPath, Figures, RuntimeMetrics } from '@chimera/contract';
import { ledgerFigures, logTail, serverPage, serverPageState } from '@chimera/page';

/** One address under `/api/v1`: what it takes, and the JSON that it answers with. */
interface EndpointAt<Path extends ApiPath> {
  readonly path: Path;
  readonly about: string;
  readonly parameters: readonly Parameter[];
  /** Which of the parameters there is no answer without. */
  readonly required?: readonly Parameter[];
  answer(session: ServedSession, query: Query): Answers[Path];
  /** What the answer is made from: as long as it is the same text, the answer of before is given. Anew each time unless stated. */
  state?(session: ServedSession): string;
}

export type Endpoint = { [Path in ApiPath]: EndpointAt<Path> }[ApiPath];

const LIST: readonly Parameter[] = ['limit', 'offset', 'session', 'since', 'until'];

// biome-ignore format: a table is read by column
export const ENDPOINTS: readonly Endpoint[] = [
  { path: '/api/v1/status', about: 'the session on one page', parameters: [], answer: status },
  { path: '/api/v1/metrics', about: 'the newest metrics', parameters: [], answer: newestMetrics },
  { path: '/api/v1/positions', about: 'what is held, with marks, stops and targets', parameters: [], answer: positions },
  { path: '/api/v1/orders', about: 'orders and how they stand', parameters: [...LIST, 'status'], answer: orders },
  { path: '/api/v1/trades', about: 'round trips and fills', parameters: LIST, answer: trades },
  { path: '/api/v1/equity', about: 'what the book was worth after each candle', parameters: LIST, answer: equity },
  { path: '/api/v1/candles', about: 'the candles of one symbol', parameters: [...LIST, 'symbol'], required: ['symbol'], answer: candles },
  { path: '/api/v1/signals', about: 'signals, each with its verdict', parameters: LIST, answer: signals },
  { path: '/api/v1/incidents', about: 'what went wrong on the machine', parameters: LIST, answer: incidents },
  { path: '/api/v1/health', about: 'the health checks', parameters: LIST, answer: health },
  { path: '/api/v1/figures', about: 'the figures, and how each is computed', parameters: [], answer: figures, state: ({ ledger }) => ledger.state() },
  { path: '/api/v1/log', about: 'the newest lines of the logs', parameters: ['limit'], answer: log },
  { path: '/api/v1/page', about: 'all that the dashboard opens with', parameters: [], answer: serverPage, state: serverPageState },
  { path: '/api/v1/journal', about: 'the journal, entry by entry', parameters: LIST, answer: journal },
];

/** Whether the answer of an address is kept for as long as the book does not change. */
export function isKept(path: string): boolean {
  return ENDPOINTS.some((endpoint) => endpoint.path === path && endpoint.state !== undefined);
}

function figures({ plan, ledger }: ServedSession): Figures {
  return ledger.read((reader) => ledgerFigures(reader, plan.id));
}

function log({ plan }: ServedSession, { limit }: Query): Answers['/api/v1/log'] {
  return { log: logTail(pathsOf(plan.workdir, plan.book), limit) };
}

function newestMetrics({ metrics }: ServedSession): RuntimeMetrics {
  const newest = metrics();
  if (!newest) throw new NotYet('there are no metrics of this session yet');
  return newest;
}
