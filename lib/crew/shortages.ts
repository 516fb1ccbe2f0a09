/** Somebody is missing of a role from `from` until `to` (Unix ms). */
type Part<Role> = { role: Role; count: number; from: number; to: number }
/** All that time in one, with the most that are missing; `to` null: beyond what is known. */
export type Shortage<Role> = { role: Role; count: number; from: number; to: number | null }

/**
 * The next time that each role falls short, in the order in which they begin. Parts that follow each other are one, however many
 * are missing in them; one that reaches `end` (Unix ms), until when it is known, has no end.
 */
export function shortages<Role extends { id: string } | null>(
  short: readonly Part<Role>[],
  end: number,
): Shortage<Role>[] {
  const found = new Map<string | null, Part<Role>>()
  for (const part of short.toSorted((a, b) => a.from - b.from)) {
    const key = part.role?.id ?? null
    const first = found.get(key)
    if (!first) found.set(key, { ...part })
    else if (part.from === first.to) Object.assign(first, { to: part.to, count: Math.max(first.count, part.count) })
  }
  return [...found.values()].map((one) => ({ ...one, to: one.to >= end ? null : one.to }))
}
