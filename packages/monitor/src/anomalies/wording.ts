import { isoTime } from '@chimera/base';
import type { Anomaly, AnomalyKind, AnomalyUnit } from './anomaly.ts';

const NAMES: Readonly<Record<AnomalyKind, (source: string) => string>> = {
  'error-burst': (source) => `errors of ${source} between two health checks`,
  crash: (source) => `crashes of the ${source} between two health checks`,
  latency: (source) => `time from a candle's close to its arrival from ${source}`,
  'data-age': (source) => `age of the newest candle from ${source}`,
  equity: (source) => `change in equity of ${source}`,
  spread: (source) => `spread of ${source}`,
};

/** One sentence with all the evidence. */
export function anomalyText(anomaly: Anomaly): string {
  const { kind, source, time, value, unit, usual } = anomaly;
  return `${NAMES[kind](source)}: ${written(value, unit)} at ${isoTime(time)}; ${usualText(usual, unit)}`;
}

/** What an anomaly is about, without its figures. */
export function anomalyName({ kind, source }: Anomaly): string {
  return NAMES[kind](source);
}

export function usualText(usual: Anomaly['usual'], unit: AnomalyUnit): string {
  const { low, high, median, samples, since } = usual;
  const range =
    low === null
      ? `below ${written(high, unit)}`
      : `between ${written(low, unit)} and ${written(high, unit)}`;
  if (since === null) return `usually ${range} (no earlier samples)`;
  const count = samples === 1 ? '1 sample' : `${samples} samples`;
  return `usually ${range} (median ${written(median, unit)} of ${count} since ${isoTime(since)})`;
}

export function written(value: number, unit: AnomalyUnit): string {
  switch (unit) {
    case 'seconds':
      return `${value.toFixed(1)} s`;
    case 'fraction':
      return `${(value * 100).toFixed(3)} %`;
    case 'count':
      return String(Math.round(value * 10) / 10);
  }
}
