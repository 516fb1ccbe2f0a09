import { crewIn, crewOf } from '#components/alarms/crew-list.ts'
import { useOpenAlarms } from '#components/alarms/queries.ts'
import { isUnowned } from '#components/alarms/unowned.ts'
import { useTrustedNow } from '#components/live/trusted-now.ts'
import { isWaiting } from '#components/reports/inbox.ts'
import { useInbox } from '#components/reports/queries.ts'
import { cn } from '#components/ui/cn.ts'
import { useFleet } from '#components/vehicles/use-fleet.ts'
import { listAll, showDrawer } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'

/** Every number is what a click on it lists. */
export function Counters() {
  const { t } = useWords()
  const alarms = useOpenAlarms()
  const unowned = alarms.filter(isUnowned).length
  const free = useFleet().filter(({ status }) => status === 'available').length
  const now = useTrustedNow()
  const late = crewIn('late', crewOf(alarms, now), now).length
  const reports = useInbox().filter(isWaiting).length
  return (
    <nav aria-label={t('console.topBar.counters')} className="ms-1 flex min-w-0 gap-1 max-xl:ms-0 max-xl:gap-0">
      <Counter count={alarms.length} word="open" onClick={() => listAll('alarms')} />
      <Counter count={unowned} word="unowned" isHot={unowned > 0} onClick={() => listAll('unowned')} />
      <Counter count={late} word="late" isHot={late > 0} onClick={() => showDrawer('crew')} />
      <Counter count={free} word="vehiclesFree" onClick={() => showDrawer('vehicles')} />
      <Counter count={reports} word="reports" onClick={() => listAll('reports')} />
    </nav>
  )
}

type CounterProps = {
  count: number
  word: 'open' | 'unowned' | 'late' | 'vehiclesFree' | 'reports'
  isHot?: boolean
  onClick: () => void
}

function Counter({ count, word, isHot = false, onClick }: CounterProps) {
  const { t } = useWords()
  const words = t(`console.topBar.${word}`, { count })
  return (
    <button
      type="button"
      title={words}
      onClick={onClick}
      className="flex min-w-0 items-baseline gap-1.5 rounded-md px-2 py-1.5 text-meta text-second hover:bg-raised hover:text-text max-xl:flex-col max-xl:items-center max-xl:gap-0 max-xl:px-1 max-xl:py-0.5 max-xl:text-tiny max-xl:leading-[14px]"
    >
      <b className={cn('font-[650] text-[16px]', isHot ? 'text-late-word' : 'text-text')}>{count}</b>
      <span className="max-w-full truncate">{words}</span>
    </button>
  )
}
