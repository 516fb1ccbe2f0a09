import { useQuery } from '@tanstack/react-query'
import type { LayerSpecification } from 'maplibre-gl'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { fillsOf } from '#components/status/tones.ts'
import { type Theme, useTheme } from '#components/theme/theme.ts'
import { reachQuery } from '#components/trips/queries.ts'
import { shownReachStore } from '#components/trips/shown-reach.ts'
import { useFeatures, useSource } from '../use-source.ts'

const REACH = 'reach'
const layersIn = (theme: Theme): LayerSpecification[] => {
  const color = fillsOf(theme).scene
  return [
    { id: `${REACH}-area`, type: 'fill', source: REACH, paint: { 'fill-color': color, 'fill-opacity': 0.14 } },
    {
      ...{ id: `${REACH}-edge`, type: 'line', source: REACH },
      paint: { 'line-color': color, 'line-width': 1.5, 'line-opacity': 0.8 },
    },
  ]
}
const NOWHERE = { lng: 0, lat: 0 }

/** How far a vehicle gets in so many minutes, the least the darkest. */
export function ReachLayer() {
  const { shown } = useStore(shownReachStore)
  const { data } = useQuery({ ...reachQuery(shown?.from ?? NOWHERE), enabled: shown !== null })
  const theme = useTheme()
  useSource(
    REACH,
    useMemo(() => layersIn(theme), [theme]),
  )
  useFeatures(
    REACH,
    useMemo(() => (shown && data ? [...data] : []) as GeoJSON.Feature[], [shown, data]),
  )
  return null
}
