/**
 * Reads LZ4 frames, as feather files hold them. The maintained libraries of the registry are native or take only single
 * blocks, while the blocks of these frames refer to those before them. Format: lz4_Frame_format.md and
 * lz4_Block_format.md of the LZ4 project.
 *
 * @throws {RangeError} where the bytes are no frame, or hold more than `length` bytes
 */
export function decodeLz4Frame(frame: Uint8Array, length: number): Uint8Array {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  if (frame.length < 7 || view.getUint32(0, true) !== MAGIC) throw new RangeError('no LZ4 frame');
  const flags = frame[4]!;
  const [hasSize, hasBlockSums, hasDictionary] = [flags & 0x08, flags & 0x10, flags & 0x01];
  if (flags >> 6 !== 1 || hasDictionary) throw new RangeError('an LZ4 frame of another version');
  const output = new Uint8Array(length);
  let at = 7 + (hasSize ? 8 : 0);
  let written = 0;
  for (;;) {
    const head = view.getUint32(at, true);
    at += 4;
    if (head === 0) break;
    const size = head & 0x7fffffff;
    if (at + size > frame.length) throw new RangeError('an LZ4 frame that is cut off');
    const block = frame.subarray(at, at + size);
    if (head >>> 31) {
      output.set(block, written);
      written += size;
    } else {
      written = decodeBlock(block, output, written);
    }
    at += size + (hasBlockSums ? 4 : 0);
  }
  if (written !== length) throw new RangeError('an LZ4 frame of another length');
  return output;
}

const MAGIC = 0x184d2204;
const LEAST_MATCH = 4;

/** Answers how much of the output is written after it. */
function decodeBlock(block: Uint8Array, output: Uint8Array, from: number): number {
  let [at, written] = [0, from];
  const longer = (length: number): number => {
    if (length !== 15) return length;
    let [sum, byte] = [length, 255];
    while (byte === 255) {
      if (at >= block.length) throw new RangeError('an LZ4 block that is cut off');
      byte = block[at++]!;
      sum += byte;
    }
    return sum;
  };
  while (at < block.length) {
    const token = block[at++]!;
    const literals = longer(token >> 4);
    if (at + literals > block.length) throw new RangeError('an LZ4 block that is cut off');
    output.set(block.subarray(at, at + literals), written);
    at += literals;
    written += literals;
    if (at === block.length) break;
    const offset = block[at]! | (block[at + 1]! << 8);
    at += 2;
    const match = longer(token & 15) + LEAST_MATCH;
    if (offset === 0 || offset > written || written + match > output.length) {
      throw new RangeError('an LZ4 block that refers to nothing');
    }
    // What is copied may overlap what it makes, so that a byte becomes a run of it.
    if (offset >= match) output.copyWithin(written, written - offset, written - offset + match);
    else
      for (let each = 0; each < match; each += 1) output[written + each] = output[written + each - offset]!;
    written += match;
  }
  return written;
}
