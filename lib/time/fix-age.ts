export type Freshness = 'fresh' | 'ageing' | 'stale' | 'lost'

/** How far a position may be trusted: ≤ 15 s, ≤ 60 s, ≤ 10 min, beyond. */
export function freshness(ageMs: number): Freshness {
  if (ageMs <= 15_000) return 'fresh'
  if (ageMs <= 60_000) return 'ageing'
  return ageMs <= 600_000 ? 'stale' : 'lost'
}

/** "3 s", "14 min", "5 h", "2 d". */
export function ageText(ageMs: number): string {
  const seconds = Math.max(0, Math.floor(ageMs / 1000))
  if (seconds < 100) return `${seconds} s`
  if (seconds < 5400) return `${Math.floor(seconds / 60)} min`
  return seconds < 172_800 ? `${Math.floor(seconds / 3600)} h` : `${Math.floor(seconds / 86_400)} d`
}
