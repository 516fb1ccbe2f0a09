import { useRef, useState } from 'react'
import { useConcluded, useOpenAlarms } from '#components/alarms/queries.ts'
import { useMaySeePosts, usePosts } from '#components/posts/queries.ts'
import { isWaiting } from '#components/reports/inbox.ts'
import { useInbox } from '#components/reports/queries.ts'
import { Button } from '#components/ui/button.tsx'
import { filterQueue, useView } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import { FilterField } from './filter-field.tsx'
import { MissedNote } from './missed-note.tsx'
import { onlyOf, useOnlyMissed } from './only-missed.ts'
import { queueSections } from './queue-items.ts'
import { QueueRow } from './queue-row.tsx'
import { QueueTabs } from './queue-tabs.tsx'
import { useHeldSections } from './use-held-sections.ts'
import { useOwnFocused } from './use-own-focused.ts'
import { useRoving } from './use-roving.ts'

/** What needs somebody now, in the order it needs them. */
export function Queue() {
  const { t } = useWords()
  const tab = useView((view) => view.queueTab)
  const filter = useView((view) => view.filter)
  const only = useOnlyMissed()
  const [showConcluded, setShowConcluded] = useState(false)
  const concluded = useConcluded(tab === 'alarms' && showConcluded)
  const sources = { alarms: useOpenAlarms(), concluded, reports: useInbox(), posts: usePosts() }
  const { sections, waiting, hold, release } = useHeldSections(onlyOf(queueSections(tab, sources, filter, t), only))
  const narrow = (words: string) => {
    release()
    filterQueue(words)
  }
  const list = useRef<HTMLDivElement>(null)
  const keys = sections.flatMap(({ rows }) => rows.map(({ item }) => item.key))
  const roving = useRoving(list, keys)
  useOwnFocused(list, sources.alarms)
  const maySeePosts = useMaySeePosts()
  const waitingReports = sources.reports.filter(isWaiting).length
  const counts = {
    alarms: sources.alarms.length,
    reports: waitingReports,
    crowd: maySeePosts ? sources.posts.length : null,
  }
  return (
    <section
      aria-label={t('console.queue.label')}
      className="flex min-h-0 flex-col border-line border-e bg-panel max-lg:row-span-2"
    >
      <div className="flex flex-col gap-2 border-line border-b px-3 pt-2.5 pb-2">
        <QueueTabs counts={counts} onChange={release} />
        <FilterField value={filter} onChange={narrow} />
        <MissedNote onChange={release} />
      </div>
      <div className="relative min-h-0 flex-1">
        <NewAbove count={waiting} onShow={release} />
        <div
          ref={list}
          role="presentation"
          className="h-full overflow-y-auto"
          onPointerMove={(event) => event.pointerType === 'mouse' && hold()}
          onPointerLeave={release}
        >
          {sections.map(({ title, rows }) => (
            <section key={title} aria-label={title}>
              <h2 className="px-3.5 pt-[9px] pb-[5px] text-hint text-tiny uppercase tracking-[0.700px]">
                {title} <span className="ms-1">{rows.filter(({ gone }) => !gone).length}</span>
              </h2>
              <ul className="border-line border-t">
                {rows.map(({ item, gone }) => (
                  <QueueRow key={item.key} item={item} gone={gone} {...roving(item.key)} />
                ))}
              </ul>
            </section>
          ))}
          {sections.length === 0 && (
            <p className="px-3.5 py-4 text-second">{t(emptyWords(tab === 'crowd' && !maySeePosts, filter !== ''))}</p>
          )}
          {tab === 'alarms' && (
            <Button
              look="quiet"
              size="small"
              className="m-2"
              aria-expanded={showConcluded}
              onClick={() => {
                release()
                setShowConcluded(!showConcluded)
              }}
            >
              {t(showConcluded ? 'console.queue.hideConcluded' : 'console.queue.showConcluded')}
            </Button>
          )}
        </div>
      </div>
    </section>
  )
}

const emptyWords = (isForbidden: boolean, isFiltered: boolean) => {
  if (isForbidden) return 'console.queue.crowdNotAllowed'
  return isFiltered ? 'console.queue.nothingMatches' : 'console.queue.nothingWaiting'
}

function NewAbove({ count, onShow }: { count: number; onShow: () => void }) {
  const { t } = useWords()
  return (
    <div role="status" className="pointer-events-none absolute inset-x-0 top-2 z-10 flex justify-center">
      {count > 0 && (
        <button
          type="button"
          onClick={onShow}
          className="pointer-events-auto rounded-full border border-edge bg-enroute px-3 font-semibold text-ink text-meta leading-8"
        >
          {t('console.queue.newAbove', { count })}
        </button>
      )}
    </div>
  )
}
