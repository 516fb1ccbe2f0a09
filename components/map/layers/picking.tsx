import type { Map as MapLibre, Point } from 'maplibre-gl'
import { useEffect } from 'react'
import { isPlacing, type Selection, select, useView } from '#components/view/view-store.ts'
import { useMap, useOverlay } from '../map-context.ts'
import type { MarkLayer } from '../marks/mark.ts'
import type { Overlay } from '../marks/open-overlay.ts'
import { PLACES } from './place-layers.ts'
import { POSTS } from './posts-layer.tsx'
import { REPORTS } from './reports-layer.tsx'

const ON_THE_MAP: Record<string, Selection['kind']> = { [REPORTS]: 'report', [POSTS]: 'post', [PLACES]: 'place' }
const OVER_IT: Partial<Record<MarkLayer, Selection['kind']>> = {
  alarms: 'alarm',
  vehicles: 'vehicle',
  callers: 'report',
}
const FINGER = 6

/** A click on a marker opens what it stands for. */
export function Picking() {
  const map = useMap()
  const overlay = useOverlay()
  const placing = useView(isPlacing)
  useEffect(() => {
    if (placing) return
    const click = map.on('click', ({ point }) => {
      const found = pick(map, overlay, point)
      if (found) select(found)
    })
    const hover = map.on('mousemove', ({ point }) => {
      map.getCanvas().style.cursor = pick(map, overlay, point) ? 'pointer' : ''
    })
    return () => {
      click.unsubscribe()
      hover.unsubscribe()
    }
  }, [map, overlay, placing])
  return null
}

/** What is drawn over the map goes before what is part of it. */
function pick(map: MapLibre, overlay: Overlay, point: Point): Selection | null {
  const spot = overlay.at(point)
  const kind = spot && OVER_IT[spot.layer]
  return kind ? { kind, id: spot.mark.id } : pickFromMap(map, point)
}

function pickFromMap(map: MapLibre, { x, y }: Point): Selection | null {
  const layers = Object.keys(ON_THE_MAP).filter((id) => map.getLayer(id))
  const box: [[number, number], [number, number]] = [
    [x - FINGER, y - FINGER],
    [x + FINGER, y + FINGER],
  ]
  const feature = map.queryRenderedFeatures(box, { layers })[0]
  const kind = ON_THE_MAP[feature?.layer.id ?? '']
  return feature && kind ? { kind, id: String(feature.properties.id) } : null
}
