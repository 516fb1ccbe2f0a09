import { STALE_AFTER_MS } from './connection-state.ts'

const LULL_MS = 500

/**
 * Counts what arrives in one go after a silence, and says it once the rush is over: a desk that was away learns how much
 * it missed. `say` gets how much.
 */
export function awayCounter(say: (missed: number) => void) {
  let missed = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = () => {
    timer = undefined
    say(missed)
    missed = 0
  }
  return {
    /** A change has arrived; `silentMs`: how long nothing had been heard before it; `resumed`: it was asked for.
     * Answers whether it was missed. */
    arrived(silentMs: number, resumed: boolean): boolean {
      if (!resumed && silentMs < STALE_AFTER_MS && timer === undefined) return false
      missed += 1
      clearTimeout(timer)
      timer = setTimeout(tell, LULL_MS)
      return true
    },
  }
}
