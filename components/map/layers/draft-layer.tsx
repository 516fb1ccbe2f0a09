import type { SymbolLayerSpecification } from 'maplibre-gl'
import { useEffect, useMemo } from 'react'
import { isPlacing, placeDraft, useView } from '#components/view/view-store.ts'
import { useMap } from '../map-context.ts'
import { pointFeatures } from '../point-features.ts'
import { useFeatures, useSource } from '../use-source.ts'

const DRAFT = 'draft'
const LAYERS: SymbolLayerSpecification[] = [
  {
    id: DRAFT,
    type: 'symbol',
    source: DRAFT,
    layout: { 'icon-image': 'draft', 'icon-anchor': 'bottom', 'icon-allow-overlap': true },
  },
]

/** Where the alarm being written is; while the form is open a click says where. */
export function DraftLayer() {
  const map = useMap()
  const placing = useView(isPlacing)
  const place = useView((view) => view.draftPlace)
  useSource(DRAFT, LAYERS)
  useFeatures(
    DRAFT,
    useMemo(() => pointFeatures([{ id: DRAFT, place }], null), [place]),
  )
  useEffect(() => {
    if (!placing) return
    const subscription = map.on('click', ({ lngLat }) => placeDraft({ lng: lngLat.lng, lat: lngLat.lat }))
    map.getCanvas().style.cursor = 'crosshair'
    return () => {
      subscription.unsubscribe()
      map.getCanvas().style.cursor = ''
    }
  }, [map, placing])
  return null
}
