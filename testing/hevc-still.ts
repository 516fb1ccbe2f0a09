/** Eight bits a sample: brightness, then the two colours (BT.601, full range). */
export type Colour = [y: number, cb: number, cr: number]
export type Stream = { vps: Buffer; sps: Buffer; pps: Buffer; slice: Buffer }

const BLOCK = 16

/**
 * A still picture in HEVC: blocks of 16 × 16 in one row, each of one colour, sent as plain samples (`pcm_flag`), so that it
 * takes no encoder to make one. ITU-T H.265, 7.3 and 9.3.4.
 */
export const hevcStill = (blocks: Colour[]): Stream => ({
  vps: unit(32, (w) =>
    w
      .bits(0, 4)
      .bits(3, 2)
      .bits(0, 6)
      .bits(0, 3)
      .bits(1, 1)
      .bits(0xffff, 16)
      .profile()
      .bits(1, 1)
      .golomb(4, 2, 0, 0, 0)
      .bits(0, 2),
  ),
  sps: unit(33, (w) => parameters(w, blocks.length)),
  pps: unit(34, (w) =>
    w
      .golomb(0, 0)
      .bits(0, 7)
      .golomb(0, 0, 0)
      .bits(0, 3)
      .golomb(0, 0)
      .bits(0, 7)
      .bits(1, 1)
      .bits(0, 1)
      .bits(1, 1)
      .bits(0, 2)
      .golomb(0)
      .bits(0, 2),
  ),
  slice: unit(19, (w) => slice(w, blocks), false),
})

function parameters(w: Writer, blocks: number): Writer {
  w.bits(0, 4).bits(0, 3).bits(1, 1).profile()
  w.golomb(0, 1, blocks * BLOCK, BLOCK)
    .bits(0, 1)
    .golomb(0, 0, 0)
    .bits(1, 1)
    .golomb(0, 0, 0)
  w.golomb(1, 0, 0, 2, 0, 0).bits(0, 3) // blocks of 16 and no smaller; neither scaling lists, nor AMP, nor SAO
  w.bits(1, 1).bits(7, 4).bits(7, 4).golomb(1, 0).bits(1, 1) // plain samples: 8 bits, in blocks of 16, not filtered
  return w.golomb(0).bits(0, 5)
}

/** Ranges of the less probable symbol in the first states of a context (table 9-52, the widest). */
const LESS_PROBABLE = [240, 227, 216, 205]

function slice(w: Writer, blocks: Colour[]): Writer {
  w.bits(1, 1).bits(0, 1).golomb(0, 2, 0).end()
  for (const [index, [y, cb, cr]] of blocks.entries()) {
    const start = index === 0 ? 510 : 508 // after `end_of_slice_segment_flag` = 0
    w.finish(start - LESS_PROBABLE[index]! - 2) // `part_mode` 2N×2N, the more probable; then `pcm_flag` = 1
    w.align()
    for (const [sample, count] of [
      [y, 256],
      [cb, 64],
      [cr, 64],
    ] as const)
      for (let n = 0; n < count; n++) w.bits(sample, 8)
  }
  return w.finish(508).align()
}

function unit(type: number, write: (w: Writer) => Writer, isEnded = true): Buffer {
  const writer = write(new Writer())
  if (isEnded) writer.end()
  return Buffer.concat([Buffer.from([type << 1, 1]), escaped(writer.bytes())])
}

/** No three bytes in a row may look like the start of a unit (7.4.2). */
function escaped(bytes: number[]): Buffer {
  const out: number[] = []
  let zeros = 0
  for (const byte of bytes) {
    if (zeros >= 2 && byte <= 3) {
      out.push(3)
      zeros = 0
    }
    out.push(byte)
    zeros = byte === 0 ? zeros + 1 : 0
  }
  return Buffer.from(out)
}

class Writer {
  readonly #bits: number[] = []

  bits(value: number, count: number): this {
    for (let n = count - 1; n >= 0; n--) this.#bits.push(Math.floor(value / 2 ** n) % 2)
    return this
  }

  /** Exp-Golomb codes, one after the other (9.2). */
  golomb(...values: number[]): this {
    for (const value of values) {
      const length = Math.floor(Math.log2(value + 1))
      this.bits(0, length).bits(value + 1, length + 1)
    }
    return this
  }

  /** Main still picture, level 1. */
  profile(): this {
    return this.bits(3, 8).bits(0x7000_0000, 32).bits(9, 4).bits(0, 44).bits(30, 8)
  }

  /** The arithmetic coder's last bits after a terminating 1 at this place (9.3.4.5); the last is the stop bit. */
  finish(low: number): this {
    let [rest, outstanding, isFirst] = [low, 0, true]
    const put = (bit: number) => {
      if (!isFirst) this.bits(bit, 1)
      isFirst = false
      for (; outstanding > 0; outstanding--) this.bits(1 - bit, 1)
    }
    for (let n = 0; n < 7; n++) {
      if (rest < 256) put(0)
      else if (rest >= 512) {
        rest -= 512
        put(1)
      } else {
        rest -= 256
        outstanding++
      }
      rest *= 2
    }
    put((rest >> 9) & 1)
    return this.bits(((rest >> 7) & 3) | 1, 2)
  }

  /** A one, and zeros to the end of the byte. */
  end(): this {
    return this.bits(1, 1).align()
  }

  align(): this {
    while (this.#bits.length % 8 > 0) this.#bits.push(0)
    return this
  }

  bytes(): number[] {
    return Array.from({ length: this.#bits.length / 8 }, (_, n) =>
      Number.parseInt(this.#bits.slice(8 * n, 8 * n + 8).join(''), 2),
    )
  }
}
