import type { DriveItem, SentFix } from './respond-item.ts'

/** As many go in one request. */
const BATCH = 100
/** Fixes kept on this device, at most: under three hours at one every five seconds, over half a day once the oldest are thinned. */
export const MOST_FIXES = 2000
/** A batch of the oldest is thinned to one in eight before any is dropped. */
const THINNEST = Math.ceil(BATCH / 8)
/** So many of the newest batches stay whole: forty minutes at least. */
const WHOLE = 6

/**
 * The batches to be written when one more fix comes; what has none left is to be dropped. The first may have been sent and its
 * answer lost, so it stays as it is, as does what is on its way: sent again, they are the same. `fixes` of a new batch: `fresh`.
 */
export function withFix(waiting: readonly DriveItem[], isSending: (item: DriveItem) => boolean, fix: SentFix) {
  const open = waiting.slice(1).at(-1)
  const fits = open !== undefined && open.fixes.length < BATCH && !isSending(open)
  const grown = fits ? { ...open, fixes: [...open.fixes, fix] } : null
  const total = waiting.reduce((sum, { fixes }) => sum + fixes.length, 0)
  const thinned = total >= MOST_FIXES ? thinnedOf(waiting.slice(1, -WHOLE).filter((item) => !isSending(item))) : null
  return { changed: [grown, thinned].filter((item) => item !== null), fresh: grown ? null : [fix] }
}

/** The oldest that can be thinned, with every second of its fixes; when none can, the oldest with none. */
function thinnedOf(batches: readonly DriveItem[]): DriveItem | null {
  const dense = batches.find(({ fixes }) => fixes.length > THINNEST)
  if (dense) return { ...dense, fixes: dense.fixes.filter((_, i) => i % 2 === 0) }
  return batches[0] ? { ...batches[0], fixes: [] } : null
}
