import { useEffect } from 'react'
import { useStore } from 'zustand'
import { cn } from '#components/ui/cn.ts'
import { useWords } from '#components/words/words-context.ts'
import { type Pill, pillOf } from './connection-state.ts'
import { connectionStore } from './connection-store.ts'
import { useNow } from './now.ts'

const NOTE_MS = 8000
/** Under the pill, so that what it says moves nothing. */
const NOTE =
  'absolute top-full end-0 z-30 mt-3 whitespace-nowrap rounded-md border border-edge bg-raised px-2.5 py-1 text-meta text-text'

/** The connection as it is now. Its age is measured by this desk's own clock, like what it is compared with. */
export function useConnection(): Pill {
  const words = useWords()
  useNow()
  return pillOf(useStore(connectionStore), Date.now(), words)
}

const LOOK: Record<Pill['tone'], { frame: string; dot: string }> = {
  live: { frame: 'border-line text-second', dot: 'rounded-full bg-free' },
  waiting: { frame: 'border-edge text-text', dot: 'rounded-full border-2 border-dispatched' },
  stale: { frame: 'border-dispatched bg-dispatched font-semibold text-ink', dot: 'bg-ink' },
}

/** Live, reconnecting, or stale since when; and what was missed. */
export function ConnectionPill() {
  const { tone, text } = useConnection()
  const { t } = useWords()
  const missed = useStore(connectionStore, (state) => state.missed)
  useEffect(() => {
    if (missed === null) return
    const timer = setTimeout(() => connectionStore.setState({ missed: null }), NOTE_MS)
    return () => clearTimeout(timer)
  }, [missed])
  return (
    <div className="relative flex shrink-0 items-center gap-2">
      <span role="status" className={missed === null ? 'sr-only' : NOTE}>
        {missed !== null && t('live.changesWhileAway', { count: missed })}
      </span>
      <span
        role="img"
        aria-label={t('live.connection.label', { state: text })}
        className={cn('flex items-center gap-[7px] rounded-full border px-2.5 py-[3px] text-meta', LOOK[tone].frame)}
      >
        <i aria-hidden className={cn('size-2', LOOK[tone].dot)} />
        {text}
      </span>
    </div>
  )
}

/** An amber frame around everything, for as long as what is shown may be wrong. */
export function StaleFrame() {
  const { tone } = useConnection()
  return tone === 'stale' ? (
    <div aria-hidden className="pointer-events-none fixed inset-0 z-30 border-4 border-dispatched" />
  ) : null
}
