/** A child of a session that sends junk to its controller. What it sends is drawn from the seed and begins at the place that it is given. */
import { Random } from '../../packages/engine/src/market/random.ts';
import { mutatedValue } from './mutants.ts';

const [seed, first, count] = process.argv.slice(2).map(Number) as [number, number, number];

const HONEST = [
  { type: 'ready', url: 'http://127.0.0.1:1' },
  { type: 'heartbeat', operations: { attempted: 1, failed: 0 }, usage: { rssMb: 1, cpuPercent: 1 } },
  { type: 'incident', kind: 'x', severity: 'warning', message: 'y' },
  { type: 'walls', walls: { network: 'seccomp' } },
  { type: 'failed', message: 'z' },
];

function junk(place: number): unknown {
  const random = new Random(seed, `junk ${place}`);
  const honest = HONEST[place % HONEST.length];
  const bare = [null, 7, 'junk', [], true, { type: null }, { type: 'x'.repeat(100_000) }];
  return random.uniform() < 0.2 ? bare[place % bare.length] : mutatedValue(honest, random);
}

process.once('message', async () => {
  for (let place = first; place < count; place += 1) {
    const sent = await new Promise((resolve) => process.send?.(junk(place), undefined, undefined, resolve));
    if (sent !== null) break;
  }
  process.send?.({ type: 'ended', reason: 'completed' }, undefined, undefined, () => process.exit());
});
