import type { GeoJSONSource, SymbolLayerSpecification } from 'maplibre-gl'
import { useEffect, useMemo } from 'react'
import { nowStore } from '#components/live/now.ts'
import { positionsStore } from '#components/live/positions-store.ts'
import { useTheme } from '#components/theme/theme.ts'
import type { Unit } from '#components/vehicles/fleet.ts'
import { useFleet } from '#components/vehicles/use-fleet.ts'
import { useView } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Words } from '#lib/words/words.ts'
import { drawMoving } from '../draw-moving.ts'
import { labelLayout, labelPaint } from '../label-style.ts'
import { useMap } from '../map-context.ts'
import { useLayersShown, useSource } from '../use-source.ts'
import { type VehicleFeature, vehicleFeature } from '../vehicle-features.ts'

export const VEHICLES = 'vehicles'

/** Vehicles: moved by diffs on the next animation frame, never through React. */
export function VehiclesLayer() {
  const map = useMap()
  const words = useWords()
  const fleet = useFleet()
  const isDark = useTheme() === 'dark'
  const layers = useMemo(() => [layer(isDark)], [isDark])
  useSource(VEHICLES, layers)
  useLayersShown(
    layers,
    useView((view) => view.layers.vehicles),
  )
  useEffect(() => {
    const source = map.getSource<GeoJSONSource>(VEHICLES)
    return source && drawMoving(source, () => featuresOf(fleet, words))
  }, [map, fleet, words])
  return null
}

function featuresOf(fleet: Unit[], words: Words): Map<string, VehicleFeature> {
  const { byId } = positionsStore.getState()
  const { now } = nowStore.getState()
  return new Map(
    fleet.flatMap((unit) => {
      const fix = byId.get(unit.id)
      return fix ? [[unit.id, vehicleFeature(unit, fix, now, words)] as const] : []
    }),
  )
}

const layer = (isDark: boolean): SymbolLayerSpecification => ({
  id: VEHICLES,
  type: 'symbol',
  source: VEHICLES,
  layout: {
    ...labelLayout({ under: 1.3, beside: 1.4, middle: 0 }),
    'icon-image': ['get', 'icon'],
    'icon-rotate': ['get', 'heading'],
    'icon-rotation-alignment': 'map',
  },
  paint: { ...labelPaint(isDark), 'icon-opacity': ['get', 'opacity'] },
})
