/** Looked up once: this is the innermost loop of every simulation. */
const { floor, imul } = Math;

/** Text to a 32-bit key: FNV-1a over its UTF-16 units, which are its bytes for ASCII (Fowler, Noll, Vo). */
export function textKey(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Spreads 32 bits over 32 bits so that neighbours share nothing: the finalizer of MurmurHash3 (A. Appleby). */
export function mix(bits: number): number {
  let mixed = bits | 0;
  mixed = imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * A small seeded generator, xoshiro128** 1.1 by D. Blackman and S. Vigna (public domain), in 32-bit integer
 * operations only. Not for secrets. The same key gives the same numbers on every machine.
 */
export class Random {
  #a = 0;
  #b = 0;
  #c = 0;
  #d = 0;

  /** A generator of its own for each seed (any safe integer) and purpose, e.g. `(7, 'BTC/USD path')`. */
  constructor(seed: number, purpose: string) {
    const high = floor(seed / 2 ** 32);
    this.rekey(mix(mix(seed) + high) ^ textKey(purpose), 0);
  }

  /** A generator in exactly this state of four 32-bit words, not all zero. */
  static fromState(a: number, b: number, c: number, d: number): Random {
    const random = new Random(0, '');
    random.#set(a, b, c, d);
    return random;
  }

  /** Starts anew at place `index` of the family `key`: numbers for any candle without those of the ones before. */
  rekey(key: number, index: number): void {
    // Weyl steps of the golden ratio keep the four words apart before they are mixed (as SplitMix does).
    const base = mix(key) + imul(index, 0x9e3779b9);
    this.#set(mix(base), mix(base + 0x6d2b79f5), mix(base + 0xda56f3ea), mix(key + index) | 1);
  }

  /** The next 32 bits, as an unsigned integer. */
  bits(): number {
    const scrambled = imul(this.#b, 5);
    const result = imul((scrambled << 7) | (scrambled >>> 25), 9);
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= shifted;
    this.#d = (this.#d << 11) | (this.#d >>> 21);
    return result >>> 0;
  }

  /** Uniform in [0, 1), in steps of 2⁻³². */
  uniform(): number {
    return this.bits() / 4294967296;
  }

  /** Uniform in [least, most). */
  between(least: number, most: number): number {
    return least + (most - least) * this.uniform();
  }

  /**
   * Nearly standard normal, in (−6, 6): the sum of twelve uniforms less six (the Irwin–Hall distribution; mean
   * 0, variance 1, excess kurtosis −0.1). It needs no logarithm, whose last bit differs between machines.
   */
  normal(): number {
    let sum = -6;
    for (let term = 0; term < 12; term += 1) sum += this.uniform();
    return sum;
  }

  #set(a: number, b: number, c: number, d: number): void {
    this.#a = a | 0;
    this.#b = b | 0;
    this.#c = c | 0;
    this.#d = d | 0;
  }
}
