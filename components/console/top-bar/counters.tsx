import { crewIn, crewOf } from '#components/alarms/crew-list.ts'
import { useOpenAlarms } from '#components/alarms/queries.ts'
import { useNow } from '#components/live/now.ts'
import { useInbox } from '#components/reports/queries.ts'
import { cn } from '#components/ui/cn.ts'
import { useFleet } from '#components/vehicles/use-fleet.ts'
import { listAll, showDrawer } from '#components/view/view-store.ts'

/** Every number is what a click on it lists. */
export function Counters() {
  const alarms = useOpenAlarms()
  const free = useFleet().filter(({ status }) => status === 'available').length
  const late = crewIn('late', crewOf(alarms), useNow()).length
  const reports = useInbox().length
  return (
    <nav aria-label="Counters" className="ml-1 flex gap-1 max-lg:ml-0 max-lg:gap-0">
      <Counter value={alarms.length} word="open" onClick={() => listAll('alarms')} />
      <Counter value={late} word="late" isHot={late > 0} onClick={() => showDrawer('crew')} />
      <Counter
        value={free}
        word={free === 1 ? 'vehicle free' : 'vehicles free'}
        onClick={() => showDrawer('vehicles')}
      />
      <Counter value={reports} word={reports === 1 ? 'report' : 'reports'} onClick={() => listAll('reports')} />
    </nav>
  )
}

type CounterProps = { value: number; word: string; isHot?: boolean; onClick: () => void }

function Counter({ value, word, isHot = false, onClick }: CounterProps) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="flex items-baseline gap-1.5 whitespace-nowrap rounded-md px-2 py-1 text-meta text-second hover:bg-raised hover:text-text max-lg:flex-col max-lg:items-center max-lg:gap-0 max-lg:px-1.5 max-lg:py-0.5 max-lg:text-tiny max-lg:leading-[14px]"
    >
      <b className={cn('font-[650] text-[16px]', isHot ? 'text-late-word' : 'text-text')}>{value}</b>
      {word}
    </button>
  )
}
