const FIRST_WAIT_MS = 2000
const LONGEST_WAIT_MS = 30_000

/**
 * Delivers one thing after the other. `deliver` says when it did not work, with the least to wait in ms; then the lane
 * waits, longer each time, or until it is kicked.
 */
export function openLane<T>(
  next: () => T | undefined,
  deliver: (thing: T) => Promise<{ retryMs: number } | undefined>,
) {
  let busy = false
  let kicked = false
  let wait = FIRST_WAIT_MS
  let timer: ReturnType<typeof setTimeout> | undefined

  async function run(): Promise<void> {
    busy = true
    for (let thing = next(); thing !== undefined && timer === undefined; thing = next()) {
      kicked = false
      const failed = await deliver(thing)
      if (failed && !kicked) timer = setTimeout(kick, Math.max(wait, failed.retryMs))
      wait = failed ? Math.min(wait * 2, LONGEST_WAIT_MS) : FIRST_WAIT_MS
    }
    busy = false
  }
  /** Tries at once instead of waiting on; what is just being tried is tried once more when it fails. */
  function kick(): void {
    clearTimeout(timer)
    timer = undefined
    kicked = true
    if (!busy) void run()
  }
  return kick
}
