import { setTimeout as sleep } from 'node:timers/promises'

export type Moment = { due: number; recordedAt: Date }

/**
 * The replay's clock: time of the file divided by `speed`, and no pause longer than `maxGapMs` of file time. A row older
 * than one before it is due at once, and keeps its age.
 */
export function openClock(speed: number, maxGapMs: number, start = Date.now()) {
  let latest: number | undefined
  let elapsed = 0
  return {
    place(at: number): Moment {
      const gap = latest === undefined ? 0 : at - latest
      if (gap > 0) elapsed += Math.min(gap, maxGapMs) / speed
      latest = Math.max(latest ?? at, at)
      const due = start + elapsed
      return { due, recordedAt: new Date(due - (latest - at) / speed) }
    },
  }
}

/** Resolves when `due` has come; rejects when the replay is interrupted. */
export async function waitUntil(due: number, signal: AbortSignal): Promise<void> {
  const ms = due - Date.now()
  if (ms > 0) await sleep(ms, undefined, { signal })
  signal.throwIfAborted()
}
