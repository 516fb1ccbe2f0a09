import type { Map as MapLibre, Point } from 'maplibre-gl'
import { useEffect } from 'react'
import { isPlacing, type Selection, select, useView } from '#components/view/view-store.ts'
import { useMap } from '../map-context.ts'
import { ALARMS } from './alarms-layer.tsx'
import { CALLERS } from './callers-layer.tsx'
import { POSTS } from './posts-layer.tsx'
import { REPORTS } from './reports-layer.tsx'
import { VEHICLES } from './vehicles-layer.tsx'

const KINDS: Record<string, Selection['kind']> = {
  [ALARMS]: 'alarm',
  [VEHICLES]: 'vehicle',
  [REPORTS]: 'report',
  [CALLERS]: 'report',
  [POSTS]: 'post',
}
const FINGER = 6

/** A click on a marker opens what it stands for. */
export function Picking() {
  const map = useMap()
  const placing = useView(isPlacing)
  useEffect(() => {
    if (placing) return
    const click = map.on('click', ({ point }) => {
      const found = pick(map, point)
      if (found) select(found)
    })
    const hover = map.on('mousemove', ({ point }) => {
      map.getCanvas().style.cursor = pick(map, point) ? 'pointer' : ''
    })
    return () => {
      click.unsubscribe()
      hover.unsubscribe()
    }
  }, [map, placing])
  return null
}

function pick(map: MapLibre, { x, y }: Point): Selection | null {
  const layers = Object.keys(KINDS).filter((id) => map.getLayer(id))
  const box: [[number, number], [number, number]] = [
    [x - FINGER, y - FINGER],
    [x + FINGER, y + FINGER],
  ]
  const feature = map.queryRenderedFeatures(box, { layers })[0]
  const kind = KINDS[feature?.layer.id ?? '']
  return feature && kind ? { kind, id: String(feature.properties.id) } : null
}
