/** Random numbers that are the same for the same seed (mulberry32). */
export type Random = {
  next: () => number
  between: (from: number, to: number) => number
  pick: <T>(things: readonly T[]) => T
}

export function openRandom(seed: string): Random {
  let state = hashText(seed)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    between: (from, to) => from + (to - from) * next(),
    pick: (things) => things[Math.floor(next() * things.length)]!,
  }
}

/** FNV-1a: a text as a 32-bit number. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
