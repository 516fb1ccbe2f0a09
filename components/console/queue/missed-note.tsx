import { X } from 'lucide-react'
import { useStore } from 'zustand'
import { forgetMissed, missedStore } from '#components/live/missed-store.ts'
import { Button } from '#components/ui/button.tsx'
import { listAgain, listMissed, useView } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'

/** How much changed while this desk was away, and the way to it; it stays until somebody has seen it. */
export function MissedNote({ onChange }: { onChange: () => void }) {
  const { t } = useWords()
  const count = useStore(missedStore, (missed) => missed.count)
  const isAsked = useView((view) => view.onlyMissed)
  const toggle = () => {
    onChange()
    if (isAsked) listAgain()
    else listMissed()
  }
  const forget = () => {
    onChange()
    listAgain()
    forgetMissed()
  }
  return (
    <div role="status" className="empty:hidden">
      {count !== null && (
        <p className="flex items-center gap-2 rounded-md border border-edge bg-raised ps-2.5 text-meta">
          <span className="min-w-0 flex-1">{t('live.changesWhileAway', { count })}</span>
          <Button look="quiet" size="small" className="h-8" aria-pressed={isAsked} onClick={toggle}>
            {t(isAsked ? 'live.showAll' : 'live.showMissed')}
          </Button>
          <Button
            look="quiet"
            size="small"
            className="size-8 px-0"
            aria-label={t('live.forgetMissed')}
            title={t('live.forgetMissed')}
            onClick={forget}
          >
            <X size={14} aria-hidden />
          </Button>
        </p>
      )}
    </div>
  )
}
