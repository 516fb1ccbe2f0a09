import { ChevronDown, ChevronUp } from 'lucide-react'
import { crewOf } from '#components/alarms/crew-list.ts'
import { useOpenAlarms } from '#components/alarms/queries.ts'
import { useTrustedNow } from '#components/live/trusted-now.ts'
import { cn } from '#components/ui/cn.ts'
import { Kbd } from '#components/ui/kbd.tsx'
import { useVehicles } from '#components/vehicles/queries.ts'
import { useKeys } from '#components/view/use-keys.ts'
import { type DrawerTab, showDrawer, useView } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import { CrewBoard } from './crew-board.tsx'
import { VehicleBoard } from './vehicle-board.tsx'

/** The resource board under the map: vehicles by status, or crew by answer. */
export function Drawer() {
  const { t } = useWords()
  const tab = useView((view) => view.drawer)
  useKeys({ v: () => showDrawer(tab === null ? 'vehicles' : null) })
  return (
    <div
      className={cn(
        'flex min-h-0 flex-col border-line border-t bg-panel',
        tab ? 'h-[200px] max-lg:h-[150px]' : 'h-[35px]',
      )}
    >
      <div className="flex h-[34px] shrink-0 items-center gap-1 border-line border-b px-2.5">
        <DrawerTabs current={tab} />
        <button
          type="button"
          aria-expanded={tab !== null}
          aria-label={t(tab ? 'console.board.hide' : 'console.board.show')}
          onClick={() => showDrawer(tab ? null : 'vehicles')}
          className="ms-auto flex items-center gap-2 min-h-8 rounded px-2 text-second hover:text-text"
        >
          {tab ? <ChevronDown size={16} aria-hidden /> : <ChevronUp size={16} aria-hidden />}
          <Kbd>V</Kbd>
        </button>
      </div>
      {tab === 'vehicles' && <VehicleBoard />}
      {tab === 'crew' && <CrewBoard />}
    </div>
  )
}

function DrawerTabs({ current }: { current: DrawerTab | null }) {
  const { t } = useWords()
  const vehicles = useVehicles().length
  const crew = crewOf(useOpenAlarms(), useTrustedNow()).length
  const tabs: { tab: DrawerTab; word: string; count: number }[] = [
    { tab: 'vehicles', word: t('vehicles.title'), count: vehicles },
    { tab: 'crew', word: t('members.crew'), count: crew },
  ]
  return tabs.map(({ tab, word, count }) => (
    <button
      key={tab}
      type="button"
      aria-pressed={tab === current}
      onClick={() => showDrawer(tab)}
      className={cn(
        'min-h-8 rounded px-2 text-[13px] hover:text-text',
        tab === current ? 'font-semibold text-text' : 'text-second',
      )}
    >
      {word} <span className="ms-1 font-normal text-hint text-meta">{count}</span>
    </button>
  ))
}
