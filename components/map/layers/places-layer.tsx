import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect, useMemo, useState } from 'react'
import { useOpenAlarms } from '#components/alarms/queries.ts'
import { boxQuery } from '#components/places/queries.ts'
import { eachOnce, usePlacesOf } from '#components/places/use-places-of.ts'
import { useView } from '#components/view/view-store.ts'
import type { Place } from '#lib/client/model.ts'
import { useMap } from '../map-context.ts'
import { usePlaceFeatures } from './use-place-features.ts'

/** Farther away there would be more of them than anybody can tell apart. */
const CLOSE = 13
/** Boxes end on a grid, so that a small move asks for nothing; in degrees. */
const GRID = 0.02
const WIDEST = 0.5
const NONE: Place[] = []

/** Water points and places in what is seen, asked for once it stands still; those of the chosen alarm from afar, too. */
export function PlacesLayer() {
  const { water, places } = useView((view) => view.layers)
  const bbox = useBox(useMap())
  const { data } = useQuery({
    ...boxQuery(bbox ?? ''),
    enabled: bbox !== null && (water || places),
    placeholderData: keepPreviousData,
  })
  const seen = bbox === null ? NONE : (data ?? NONE)
  const chosen = usePlacesOf(useChosenAlarm())
  usePlaceFeatures(
    useMemo(() => eachOnce([...seen, ...chosen]), [seen, chosen]),
    { water, places },
  )
  return null
}

function useChosenAlarm() {
  const selection = useView((view) => view.selection)
  const alarms = useOpenAlarms()
  return selection?.kind === 'alarm' ? alarms.find(({ id }) => id === selection.id) : undefined
}

function useBox(map: MapLibre): string | null {
  const [box, setBox] = useState<string | null>(null)
  useEffect(() => {
    const look = () => setBox(map.getZoom() >= CLOSE ? boxOf(map) : null)
    look()
    const subscription = map.on('moveend', look)
    return () => subscription.unsubscribe()
  }, [map])
  return box
}

/** What is seen and a little around it. Null where it reaches beyond what can be asked for, or beyond 180°. */
function boxOf(map: MapLibre): string | null {
  const bounds = map.getBounds()
  const down = (degrees: number) => Math.floor(degrees / GRID) * GRID
  const up = (degrees: number) => Math.ceil(degrees / GRID) * GRID
  const [west, south] = [down(bounds.getWest()), down(bounds.getSouth())]
  const [east, north] = [up(bounds.getEast()), up(bounds.getNorth())]
  const isAskable = east - west < WIDEST && north - south < WIDEST && west >= -180 && east <= 180
  return isAskable ? [west, south, east, north].map((degrees) => degrees.toFixed(2)).join() : null
}
