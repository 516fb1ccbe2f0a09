import { useConnection } from '#components/live/connection-pill.tsx'
import { cn } from '#components/ui/cn.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Centre } from '#lib/client/centre.ts'

/** LIVE or TRAINING. The word that says that this is the real thing does not claim more than the connection does. */
export function CentreWord({ centre }: { centre: Centre }) {
  const { t } = useWords()
  const isStale = useConnection().tone === 'stale'
  return (
    <span
      className={cn(
        'shrink-0 rounded border px-[7px] font-bold text-tiny leading-[18px] tracking-[0.800px]',
        isStale
          ? 'border-edge border-dashed text-second'
          : ['border-transparent text-ink', centre === 'live' ? 'bg-free' : 'bg-dispatched'],
      )}
    >
      {t(isStale ? 'console.topBar.notLive' : `console.topBar.${centre}`)}
    </span>
  )
}
