import { createHash } from 'node:crypto'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Random numbers that are the same for the same seed. */
export type Random = {
  next: () => number
  between: (from: number, to: number) => number
  pick: <T>(things: readonly T[]) => T
}

export function openRandom(seed: string): Random {
  const generator = xoroshiro128plus(hashText(seed))
  const next = () => uniformFloat64(generator)
  return {
    next,
    between: (from, to) => from + (to - from) * next(),
    pick: (things) => things[Math.floor(next() * things.length)]!,
  }
}

/** A text as a 32-bit number. */
export const hashText = (text: string): number => createHash('sha256').update(text).digest().readUInt32LE()
