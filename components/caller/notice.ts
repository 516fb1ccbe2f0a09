import type { Speaker } from '#lib/caller/speaker.ts'
import { byId } from './boot.ts'
import { setText } from './set-text.ts'

/** The line above the composer: what the citizen should know about the connection and about what is kept. */
export function openNotice({ phrases }: Speaker) {
  let connected = true
  let kept = true
  const say = () => setText(byId('connection'), connected ? (kept ? '' : phrases.cannotKeep) : phrases.offline)
  return {
    /** Returns whether the connection has just come back. */
    connection(now: boolean): boolean {
      const isBack = now && !connected
      connected = now
      say()
      return isBack
    },
    /** Whether all that is unsent would outlive the page. */
    keeping(now: boolean): void {
      kept = now
      say()
    },
  }
}
