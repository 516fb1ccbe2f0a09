import { useNow } from '#components/live/now.ts'
import { cn } from '#components/ui/cn.ts'
import { fixWords } from '#components/vehicles/fix-words.ts'
import type { Unit } from '#components/vehicles/fleet.ts'
import { useFix } from '#components/vehicles/use-fix.ts'
import { showOnMap } from '#components/view/show-on-map.ts'
import { select } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import { boardItemLook } from './board-columns.tsx'

/** One vehicle: name, its alarm, the age of its fix. Where it is stands in the name, for those who listen. */
export function VehicleItem({ unit }: { unit: Unit }) {
  const words = useWords()
  const fix = useFix(unit.id)
  const { age, freshness, position } = fixWords(fix, useNow(), words)
  return (
    <li className="@container [contain-intrinsic-size:auto_24px] [content-visibility:auto]">
      <button
        type="button"
        data-row={`vehicle:${unit.id}`}
        title={`${unit.name} · ${unit.type} · ${position}`}
        onClick={() => {
          select({ kind: 'vehicle', id: unit.id })
          if (fix) showOnMap(fix)
        }}
        className={cn(
          boardItemLook,
          freshness === 'stale' && 'text-second',
          (freshness === 'lost' || freshness === 'none') && 'text-hint',
        )}
      >
        <b className="whitespace-nowrap font-[650]">{unit.name}</b>
        <span className={cn('truncate text-second', !unit.alarm && '@max-[140px]:hidden')}>
          {unit.alarm ? `#${unit.alarm.sequence}` : unit.live === null ? unit.type : null}
        </span>
        {unit.live !== null && (
          <b className="whitespace-nowrap font-semibold text-late-word">
            {words.t('vehicles.onLive', { sequence: unit.live })}
          </b>
        )}
        <span className="ms-auto whitespace-nowrap text-hint">{age}</span>
        <span className="sr-only">
          {words.t(`vehicles.status.${unit.status}`)} · {position}
        </span>
      </button>
    </li>
  )
}
