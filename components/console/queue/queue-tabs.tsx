import { cn } from '#components/ui/cn.ts'
import { type QueueTab, showQueue, useView } from '#components/view/view-store.ts'

type Counts = { alarms: number; reports: number; crowd: number }

const TABS: { tab: QueueTab; word: string; count: (counts: Counts) => number }[] = [
  { tab: 'all', word: 'All', count: ({ alarms, reports, crowd }) => alarms + reports + crowd },
  { tab: 'alarms', word: 'Alarms', count: ({ alarms }) => alarms },
  { tab: 'reports', word: 'Reports', count: ({ reports }) => reports },
  { tab: 'crowd', word: 'Crowd', count: ({ crowd }) => crowd },
]

/** Which kinds the queue lists, and how many there are of each. */
export function QueueTabs({ counts, onChange }: { counts: Counts; onChange: () => void }) {
  const current = useView((view) => view.queueTab)
  const show = (tab: QueueTab) => {
    onChange()
    showQueue(tab)
  }
  return (
    <fieldset aria-label="Show" className="flex gap-0.5">
      {TABS.map(({ tab, word, count }) => (
        <button
          key={tab}
          type="button"
          aria-pressed={tab === current}
          onClick={() => show(tab)}
          className={cn(
            'whitespace-nowrap rounded-md px-2.5 py-1 text-[13px] hover:text-text max-xl:px-1.5 max-xl:text-meta',
            tab === current ? 'bg-raised font-semibold text-text' : 'text-second',
          )}
        >
          {word} <span className="ml-0.5 font-normal text-hint">{count(counts)}</span>
        </button>
      ))}
    </fieldset>
  )
}
