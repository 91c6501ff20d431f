import type { LedgerReader } from '@chimera/ledger';
import type { Anomaly } from './anomaly.ts';
import { AnomalyDetector } from './detector.ts';
import { EquitySamples } from './equity-steps.ts';
import { HealthSamples } from './health-samples.ts';
import { SpreadSamples } from './spread-samples.ts';

/** So much of the past is read before the first judgement, session time. */
export const LOOK_BACK_MS = 7 * 86_400_000;

/** Goes through what a book says about itself, from `from` on, and goes on where it stopped. */
export class BookAnomalies {
  readonly #detector = new AnomalyDetector();
  readonly #reader: LedgerReader;
  readonly #sources: readonly {
    read(reader: LedgerReader): Iterable<Parameters<AnomalyDetector['add']>[0]>;
  }[];

  constructor(reader: LedgerReader, from: number) {
    this.#reader = reader;
    this.#sources = [
      new HealthSamples(reader, from),
      new EquitySamples(from),
      new SpreadSamples(reader, from),
    ];
  }

  /** Everything so far. */
  get found(): readonly Anomaly[] {
    return this.#detector.found;
  }

  get samples(): number {
    return this.#detector.samples;
  }

  /** Reads what is new in the book; what begins to stand out there. */
  advance(): readonly Anomaly[] {
    return this.#reader.atOnce(() => {
      const begun: Anomaly[] = [];
      for (const source of this.#sources) {
        for (const sample of source.read(this.#reader)) {
          const anomaly = this.#detector.add(sample);
          if (anomaly) begun.push(anomaly);
        }
      }
      return begun;
    });
  }
}
