import { useCallback, useEffect } from 'react'
import { isPlacing, placeDraft, useView } from '#components/view/view-store.ts'
import { wrapped } from '#lib/geo/antimeridian.ts'
import { useMap } from '../map-context.ts'
import { marksOnly } from '../marks/mark.ts'
import { useMarks } from '../use-marks.ts'

/** Where the alarm being written is; while the form is open a click says where. */
export function DraftLayer() {
  const map = useMap()
  const placing = useView(isPlacing)
  const place = useView((view) => view.draftPlace)
  const wanted = useCallback(
    () => marksOnly(place ? [{ id: 'draft', ...place, icon: 'draft', isPin: true }] : []),
    [place],
  )
  useMarks('draft', true, wanted)
  useEffect(() => {
    if (!placing) return
    const subscription = map.on('click', ({ lngLat }) => placeDraft({ lng: wrapped(lngLat.lng), lat: lngLat.lat }))
    map.getCanvas().style.cursor = 'crosshair'
    return () => {
      subscription.unsubscribe()
      map.getCanvas().style.cursor = ''
    }
  }, [map, placing])
  return null
}
