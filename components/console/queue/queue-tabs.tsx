import { cn } from '#components/ui/cn.ts'
import { type QueueTab, showQueue, useView } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'

/** `crowd` is null for who may not see the crowd's posts. */
type Counts = { alarms: number; reports: number; crowd: number | null }

const TABS: { tab: Exclude<QueueTab, 'unowned'>; count: (counts: Counts) => number | null }[] = [
  { tab: 'all', count: ({ alarms, reports, crowd }) => alarms + reports + (crowd ?? 0) },
  { tab: 'alarms', count: ({ alarms }) => alarms },
  { tab: 'reports', count: ({ reports }) => reports },
  { tab: 'crowd', count: ({ crowd }) => crowd },
]

/** Which kinds the queue lists, and how many there are of each. */
export function QueueTabs({ counts, onChange }: { counts: Counts; onChange: () => void }) {
  const { t } = useWords()
  const current = useView((view) => view.queueTab)
  const shown = current === 'unowned' ? 'alarms' : current
  const show = (tab: QueueTab) => {
    onChange()
    showQueue(tab)
  }
  return (
    <fieldset aria-label={t('console.queue.tabs.label')} className="flex flex-wrap gap-0.5">
      {TABS.map(({ tab, count }) => (
        <button
          key={tab}
          type="button"
          aria-pressed={tab === shown}
          onClick={() => show(tab)}
          className={cn(
            'whitespace-nowrap rounded-md min-h-8 px-2.5 text-[13px] hover:text-text max-xl:px-1.5 max-xl:text-meta',
            tab === shown ? 'bg-raised font-semibold text-text' : 'text-second',
          )}
        >
          {t(`console.queue.tabs.${tab}`)} <Count count={count(counts)} />
        </button>
      ))}
    </fieldset>
  )
}

function Count({ count }: { count: number | null }) {
  const { t } = useWords()
  const text = count ?? <span title={t('console.queue.crowdNotAllowed')}>{t('console.queue.notAllowed')}</span>
  return <span className="ms-0.5 font-normal text-hint">{text}</span>
}
