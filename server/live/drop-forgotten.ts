import type { LatestPositions } from './latest-positions.ts'

/**
 * Takes off the live map whoever is shown in that room, and whose position is no longer stored. Should the database not
 * say who is left, all of the room go: who still shares is back with the next fix, and nobody is shown who has said no.
 */
export async function dropForgotten(
  positions: LatestPositions,
  room: string,
  storedIds: () => Promise<Iterable<string>>,
): Promise<void> {
  const shown = positions.all(room)
  if (shown.length === 0) return
  const stored = new Set(await storedIds().catch(() => []))
  // Who has moved since the question was asked shared after it.
  const since = new Set(positions.all(room))
  for (const fix of shown) if (!stored.has(fix[0]) && since.has(fix)) positions.remove(room, fix[0])
}
