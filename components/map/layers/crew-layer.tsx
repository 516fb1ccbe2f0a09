import type { GeoJSONSource, SymbolLayerSpecification } from 'maplibre-gl'
import { useEffect } from 'react'
import { useOpenAlarms } from '#components/alarms/queries.ts'
import { nowStore } from '#components/live/now.ts'
import { positionsStore } from '#components/live/positions-store.ts'
import { useMembers } from '#components/members/queries.ts'
import { useView } from '#components/view/view-store.ts'
import { crewFeatures } from '../crew-features.ts'
import { drawMoving } from '../draw-moving.ts'
import { LABEL_FONT } from '../label-style.ts'
import { useMap } from '../map-context.ts'
import { useLayersShown, useSource } from '../use-source.ts'

export const CREW = 'crew'

/** Members who share where they are, as discs with their initials. */
export function CrewLayer() {
  const map = useMap()
  const alarms = useOpenAlarms()
  const members = useMembers()
  useSource(CREW, LAYERS)
  useLayersShown(
    LAYERS,
    useView((view) => view.layers.crew),
  )
  useEffect(() => {
    const source = map.getSource<GeoJSONSource>(CREW)
    const wanted = () => crewFeatures(alarms, members, positionsStore.getState().byId, nowStore.getState().now)
    return source && drawMoving(source, wanted)
  }, [map, alarms, members])
  return null
}

const LAYERS: SymbolLayerSpecification[] = [
  {
    id: CREW,
    type: 'symbol',
    source: CREW,
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-allow-overlap': true,
      'text-field': ['get', 'initials'],
      'text-font': LABEL_FONT,
      'text-size': 11,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': '#0b1220', 'icon-opacity': ['get', 'opacity'] },
  },
]
