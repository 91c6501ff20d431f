import { describe, expect, test } from '@jest/globals';
import { mix, Random, textKey } from './random.ts';

describe('random', () => {
  test('draws the reference sequence of xoshiro128**', () => {
    // Made by the authors' C code from the state 1, 2, 3, 4; the vector that rand_xoshiro (Rust) tests with.
    const random = Random.fromState(1, 2, 3, 4);
    expect(Array.from({ length: 10 }, () => random.bits())).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  test('hashes text as FNV-1a does', () => {
    // The vectors of draft-eastlake-fnv, 32 bits.
    expect([textKey(''), textKey('a'), textKey('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  });

  test('mixes as the finalizer of MurmurHash3 does', () => {
    expect([mix(0), mix(1), mix(0xffffffff)]).toEqual([0, 0x514e28b7, 0x81f16f39]);
  });

  test('is a function of seed and purpose, and each of them matters', () => {
    const first = (seed: number, purpose: string) => new Random(seed, purpose).bits();
    expect(first(7, 'a')).toBe(first(7, 'a'));
    const draws = [0, 1, -1, 2 ** 32, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER].flatMap((seed) => [
      first(seed, 'a'),
      first(seed, 'b'),
    ]);
    expect(new Set(draws).size).toBe(draws.length);
  });

  test('starts anew at any place without the draws before it', () => {
    const random = new Random(7, 'a');
    random.rekey(99, 5);
    const there = [random.bits(), random.bits()];
    random.bits();
    random.rekey(99, 5);
    expect([random.bits(), random.bits()]).toEqual(there);
    random.rekey(99, 6);
    expect(random.bits()).not.toBe(there[0]);
  });

  test('is uniform and normal in mean, variance and kurtosis', () => {
    const count = 200_000;
    const random = new Random(1, 'moments');
    let [uniforms, sum, squares, fourths] = [0, 0, 0, 0];
    for (let draw = 0; draw < count; draw += 1) {
      uniforms += random.uniform();
      const normal = random.normal();
      sum += normal;
      squares += normal * normal;
      fourths += normal * normal * normal * normal;
    }
    // Bounds of about five standard errors.
    expect(Math.abs(uniforms / count - 0.5)).toBeLessThan(0.0035);
    expect(Math.abs(sum / count)).toBeLessThan(0.011);
    expect(Math.abs(squares / count - 1)).toBeLessThan(0.016);
    expect(Math.abs(fourths / count - 2.9)).toBeLessThan(0.12);
  });

  test('does not repeat itself from place to place of a family', () => {
    const random = new Random(1, 'places');
    let [sum, products] = [0, 0];
    let previous = 0;
    for (let place = 0; place < 100_000; place += 1) {
      random.rekey(42, place);
      const draw = random.uniform() - 0.5;
      sum += draw;
      products += draw * previous;
      previous = draw;
    }
    expect(Math.abs(sum / 100_000)).toBeLessThan(0.005);
    expect(Math.abs(products / 100_000 / (1 / 12))).toBeLessThan(0.016);
  });
});
