import { LRUCache } from 'lru-cache'

/** A bucket holds `burst` tokens and gains `perMinute` of them, continuously. */
export type Rate = { perMinute: number; burst: number }
/** `left`: whole tokens in the bucket afterwards. `waitMs`: until there is one more. */
export type Taken = { allowed: boolean; left: number; waitMs: number }

const SWEEP_MS = 60_000
const HAIR = 1e-6 // of a token; sums of fractions end a hair beside the whole

/**
 * Token buckets by name. Each is one number (GCRA): the moment at which it will be full again. A full one is like one
 * that never was, so it is forgotten, within a minute; of more than `most` the one that was longest out of use is, full or
 * not. `now`: milliseconds that never go back, and begin after 0.
 */
export function openBuckets(now: () => number, most = 100_000) {
  // Entries are limited by size, not by `max`: that takes their room (4 MB) before there are any.
  const fullAt = new LRUCache<string, number>({
    maxSize: most,
    sizeCalculation: () => 1,
    ttl: SWEEP_MS,
    ttlResolution: 0,
    perf: { now },
  })
  let nextSweep = 0

  const keep = (name: string, full: number, at: number) => {
    if (at >= nextSweep) {
      nextSweep = at + SWEEP_MS
      fullAt.purgeStale()
    }
    fullAt.set(name, full, { ttl: full - at, start: at })
  }
  const look = (name: string, { perMinute, burst }: Rate, take: 0 | 1): Taken => {
    const at = now()
    const eachMs = 60_000 / perMinute
    const missing = Math.max(0, ((fullAt.get(name) ?? at) - at) / eachMs)
    const tokens = Math.max(0, burst - missing) + HAIR
    const allowed = tokens >= 1
    if (!allowed || take === 0) return { allowed, left: Math.floor(tokens), waitMs: untilNext(tokens) * eachMs }
    keep(name, at + (missing + 1) * eachMs, at)
    return { allowed, left: Math.floor(tokens - 1), waitMs: untilNext(tokens) * eachMs }
  }

  return {
    /** Takes a token, if there is one. */
    take: (name: string, rate: Rate): Taken => look(name, rate, 1),
    /** Puts one back that was taken for nothing. */
    giveBack(name: string, { perMinute }: Rate): void {
      const at = now()
      const full = (fullAt.get(name) ?? 0) - 60_000 / perMinute
      if (full > at) keep(name, full, at)
      else fullAt.delete(name)
    },
    /** What taking one would find. */
    peek: (name: string, rate: Rate): Taken => look(name, rate, 0),
    size: () => fullAt.size,
  }
}

const untilNext = (tokens: number) => 1 - (tokens % 1)
