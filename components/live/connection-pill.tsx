import { useStore } from 'zustand'
import { cn } from '#components/ui/cn.ts'
import { useWords } from '#components/words/words-context.ts'
import { type Pill, pillOf } from './connection-state.ts'
import { connectionStore } from './connection-store.ts'
import { useNow } from './now.ts'

/** The connection as it is now. Its age is measured by this desk's own clock, like what it is compared with. */
export function useConnection(): Pill {
  const words = useWords()
  useNow()
  return pillOf(useStore(connectionStore), Date.now(), words)
}

const LOOK: Record<Pill['tone'], { frame: string; dot: string }> = {
  live: { frame: 'border-line text-second', dot: 'rounded-full bg-free' },
  waiting: { frame: 'border-edge text-text', dot: 'rounded-full border-2 border-dispatched' },
  // No status' nor priority's colour: that everything may be wrong is another kind of news.
  stale: { frame: 'border-text bg-text font-semibold text-page', dot: 'bg-page' },
}

/** Live, reconnecting, or stale since when. */
export function ConnectionPill() {
  const { tone, text } = useConnection()
  const { t } = useWords()
  return (
    <span
      role="img"
      aria-label={t('live.connection.label', { state: text })}
      className={cn(
        'flex shrink-0 items-center gap-[7px] whitespace-nowrap rounded-full border px-2.5 py-[3px] text-meta',
        LOOK[tone].frame,
      )}
    >
      <i aria-hidden className={cn('size-2 shrink-0', LOOK[tone].dot)} />
      {text}
    </span>
  )
}

const STRIPES = 'repeating-linear-gradient(45deg, var(--color-text) 0 6px, var(--color-page) 6px 12px) 4'

/**
 * Stripes around everything, for as long as what is shown may be wrong; not where the list begins: there the priorities
 * have their edge.
 */
export function StaleFrame() {
  const { tone } = useConnection()
  return tone === 'stale' ? (
    <div
      aria-hidden
      className="pointer-events-none fixed inset-0 z-30 border-4 border-transparent border-s-0"
      style={{ borderImage: STRIPES }}
    />
  ) : null
}
