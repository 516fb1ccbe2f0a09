import { useQuery } from '@tanstack/react-query'
import { useEffect, useId } from 'react'
import { useStore } from 'zustand'
import { useMay } from '#components/session/session-query.ts'
import { reachQuery } from '#components/trips/queries.ts'
import { hideReach, shownReachStore, showReach } from '#components/trips/shown-reach.ts'
import { Switch } from '#components/ui/switch.tsx'
import { useFix } from '#components/vehicles/use-fix.ts'
import { useWords } from '#components/words/words-context.ts'
import { sentenceOf } from '#lib/client/problem.ts'

const NOWHERE = { lng: 0, lat: 0 }

/** Shows on the map how far the vehicle gets from where it is now in 5, 10 and 15 minutes; gone with its panel. */
export function ReachSwitch({ vehicle }: { vehicle: string }) {
  const { t } = useWords()
  const id = useId()
  const fix = useFix(vehicle)
  const { shown } = useStore(shownReachStore)
  const isOn = shown?.vehicle === vehicle
  const { data, error } = useQuery({ ...reachQuery(shown?.from ?? NOWHERE), enabled: isOn })
  useEffect(() => hideReach, [])
  if (!useMay('vehicles:read') || !fix) return null
  const source = data?.[0]?.properties.source
  return (
    <div className="flex items-start gap-3 border-line border-t px-4 py-3">
      <Switch
        id={id}
        isOn={isOn}
        describedBy={`${id}-hint`}
        onChange={(on) => (on ? showReach(vehicle, fix) : hideReach())}
      />
      <span className="min-w-0">
        <label htmlFor={id} className="font-semibold">
          {t('vehicles.trip.reach')}
        </label>
        <span id={`${id}-hint`} className="block text-meta text-second">
          {t('vehicles.trip.reachHint')}
        </span>
        <span role="status" className="block text-meta text-second empty:hidden">
          {isOn && source && t(`vehicles.trip.${source === 'roads' ? 'reachRoads' : 'reachEstimate'}`)}
          {isOn && error && sentenceOf(error, t)}
        </span>
      </span>
    </div>
  )
}
