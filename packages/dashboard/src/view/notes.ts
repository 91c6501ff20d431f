import type { Incident, Note } from '../model/rows.ts';
import { words } from './format.ts';

/** What happened to the session, from the journal and from the machine, in one line each. */
export interface Happening {
  readonly key: string;
  readonly time: string;
  readonly severity: string;
  readonly source: string;
  readonly text: string;
}

export function happenings(notes: readonly Note[], incidents: readonly Incident[]): readonly Happening[] {
  const machine = incidents.map(
    ({ id, time, severity, source, message }): Happening => ({
      key: `i${id}`,
      time,
      severity,
      source,
      text: message,
    }),
  );
  const rank = ({ time }: Happening) => Date.parse(time);
  return [...notes.map(happeningOf), ...machine].toSorted((a, b) => rank(b) - rank(a));
}

const SEVERITIES: Readonly<Record<string, string>> = {
  governor: 'warning',
  warning: 'warning',
  gap: 'warning',
  'candle-refused': 'warning',
  'strategy-fault': 'error',
  'write-off': 'warning',
};

function happeningOf({ seq, time, kind, data }: Note): Happening {
  const severity = SEVERITIES[kind] ?? 'info';
  return { key: `j${seq}`, time, severity, source: 'book', text: `${words(kind)}: ${textOf(kind, data)}` };
}

function textOf(kind: string, data: Note['data']): string {
  const said = (name: string) => String(data[name] ?? '');
  switch (kind) {
    case 'governor':
      return `${said('state')} (${said('rule')}). ${said('reason')}`;
    case 'gap':
      return `${said('symbol')}: ${said('candles')} candles are missing`;
    case 'command':
      return `${said('command')}. ${said('reason')}`;
    case 'session-started':
      return `until ${isoOr(data.ends)}`;
    case 'session-ended':
      return `${said('reason')}. ${said('detail')}`;
    case 'strategy-fault':
      return `${said('symbol')}: ${said('message')}`;
    case 'write-off':
      return `${said('quantity')} ${said('symbol')} that cost ${said('cost')}. ${said('reason')}`;
    case 'source-changed':
      return `from ${said('from')} to ${said('to')}. ${said('reason')}`;
    default:
      return said('symbol') === '' ? said('reason') : `${said('symbol')}: ${said('reason')}`;
  }
}

function isoOr(time: unknown): string {
  return typeof time === 'number' && Number.isFinite(time)
    ? `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`
    : '–';
}
