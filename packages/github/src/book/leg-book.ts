import { join } from 'node:path';
import { sleep } from '@chimera/base';
import { lastSession, sessionEnd } from '@chimera/book';
import { LedgerReader } from '@chimera/ledger';
import { timeLeft } from '../deadline.ts';
import type { BookHead, BookScene } from './book-scene.ts';
import { LEDGER_FILE, type Manifest } from './packed-book.ts';
import { staleness } from './pinned-book.ts';
import { type BroughtBook, bring, bringNewestCache, type Inventory, takeInventory } from './shelves.ts';
import { takeBook } from './take-book.ts';

/** GitHub's lists may lag behind what was just saved, and a service that hangs may answer the next time. */
const TRIES = 4;
const PAUSE_MS = 10_000;

interface Wanted {
  readonly runId: number;
  readonly session: string;
  readonly generation: number;
  /** The leg that has just ended. */
  readonly leg: number;
}

export type LegBook =
  | { readonly problem: null; readonly head: BookHead; readonly warnings: readonly string[] }
  | { readonly problem: string; readonly warnings: readonly string[] };

/**
 * Brings the book as the leg before left it, and no earlier copy: that leg's report has told what it did. Refuses where
 * this leg, in an earlier attempt, or anybody else went on from there already.
 */
export async function findLegBook(scene: BookScene, wanted: Wanted, pauseMs = PAUSE_MS): Promise<LegBook> {
  const warnings = new Set<string>();
  for (let tried = 1; tried <= TRIES; tried += 1) {
    const inventory = await takeInventory(scene);
    const own = ownBook(scene, wanted);
    const book = own ? null : await bringLeg(scene, inventory, wanted, (reason) => warnings.add(reason));
    const head = own ?? book?.manifest;
    if (head) {
      const { generation } = wanted;
      const { seq, hash } = head;
      const stale = staleness(inventory, { generation, seq });
      if (stale) return { problem: stale, warnings: [] };
      if (book) takeBook(join(book.folder, LEDGER_FILE), scene.ledgerPath);
      return { problem: null, head: { seq, hash }, warnings: [...warnings] };
    }
    if (timeLeft(scene) <= pauseMs) break;
    if (tried < TRIES) await sleep(pauseMs);
  }
  const why = warnings.size > 0 ? `: ${[...warnings].join('; ')}` : '';
  return { problem: `the book that leg ${wanted.leg} left cannot be had${why}`, warnings: [] };
}

async function bringLeg(
  scene: BookScene,
  inventory: Inventory,
  wanted: Wanted,
  rejected: (reason: string) => void,
): Promise<BroughtBook | null> {
  for (const warning of inventory.warnings) rejected(warning);
  const candidates = inventory.candidates.filter(
    ({ label }) => label.runId === wanted.runId && label.leg === wanted.leg,
  );
  for (const candidate of candidates) {
    const book = await bring(scene, candidate, rejected);
    if (typeof book === 'object' && isLegEnd(book.manifest, wanted)) return book;
  }
  const newest = inventory.unlisted ? await bringNewestCache(scene, rejected) : null;
  return newest && isLegEnd(newest.manifest, wanted) ? newest : null;
}

function isLegEnd(manifest: Manifest, { runId, session, leg }: Wanted): boolean {
  const { stage } = manifest;
  return (
    stage === 'leg-end' && manifest.runId === runId && manifest.session === session && manifest.leg === leg
  );
}

/** On a machine that keeps its files the book may simply be there. */
function ownBook({ ledgerPath }: BookScene, { session }: Wanted): BookHead | null {
  let reader: LedgerReader;
  try {
    reader = new LedgerReader(ledgerPath, 'at-rest');
  } catch {
    return null;
  }
  try {
    const isOpen = lastSession(reader)?.id === session && sessionEnd(reader, session) === null;
    const head = reader.head();
    return isOpen && head ? { ...head } : null;
  } finally {
    reader.close();
  }
}
