import type { PageTranslate } from '#lib/caller/program-words.ts'
import { byId } from './boot.ts'
import { setText } from './set-text.ts'

/** The line above the composer: what the citizen should know about the connection and about what is kept. */
export function openNotice(t: PageTranslate) {
  let connected = true
  let kept = true
  const say = () => setText(byId('connection'), text())
  function text(): string {
    if (!connected) return t('caller.notice.offline')
    return kept ? '' : t('caller.notice.cannotKeep')
  }
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
