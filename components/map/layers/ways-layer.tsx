import type { LineLayerSpecification } from 'maplibre-gl'
import { useMemo } from 'react'
import { useOpenAlarms } from '#components/alarms/queries.ts'
import { useNow } from '#components/live/now.ts'
import { positionsStore } from '#components/live/positions-store.ts'
import { FILLS } from '#components/status/tones.ts'
import { useTheme } from '#components/theme/theme.ts'
import { useFleet } from '#components/vehicles/use-fleet.ts'
import { useView } from '#components/view/view-store.ts'
import { useFeatures, useLayersShown, useSource } from '../use-source.ts'
import { wayFeatures } from '../way-features.ts'

const WAYS = 'ways'

/** Dotted lines from vehicles under way to their alarms; drawn anew once a second. */
export function WaysLayer() {
  const fleet = useFleet()
  const alarms = useOpenAlarms()
  const isDark = useTheme() === 'dark'
  const layers = useMemo(() => [layer(isDark)], [isDark])
  useNow()
  useSource(WAYS, layers)
  useFeatures(WAYS, wayFeatures(fleet, alarms, positionsStore.getState().byId))
  useLayersShown(
    layers,
    useView((view) => view.layers.vehicles),
  )
  return null
}

const layer = (isDark: boolean): LineLayerSpecification => ({
  id: WAYS,
  type: 'line',
  source: WAYS,
  layout: { 'line-cap': 'round' },
  paint: {
    'line-color': isDark ? FILLS.enroute : '#3f4b60',
    'line-opacity': 0.65,
    'line-width': 3,
    'line-dasharray': [0.1, 2],
  },
})
