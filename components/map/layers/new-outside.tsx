import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect, useRef, useState } from 'react'
import { useNow } from '#components/live/now.ts'
import { Button } from '#components/ui/button.tsx'
import { fitOpenAlarms } from '#components/view/show-on-map.ts'
import { lockView } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import type { LngLat } from '#lib/geo/distance.ts'
import { useMap } from '../map-context.ts'
import { useOpenPlaces } from '../use-open-places.ts'

type Place = LngLat & { id: string }

/** Says quietly that an alarm has come where the map does not look; the map itself stays where it is. */
export function NewOutside() {
  const { t } = useWords()
  const map = useMap()
  const count = useNewOutside(map, useOpenPlaces())
  if (count === 0) return null
  const show = () => {
    lockView(false)
    fitOpenAlarms()
  }
  return (
    <div role="status" className="pointer-events-none absolute inset-x-0 bottom-10 flex justify-center">
      <Button size="small" className="pointer-events-auto h-8 rounded-full bg-panel" onClick={show}>
        {t('map.newOutside', { count })}
      </Button>
    </div>
  )
}

/** How many of the places that came since the map was opened have never been in view. Looked at once a second. */
function useNewOutside(map: MapLibre, places: Place[]): number {
  const known = useRef<Set<string>>(null)
  const [unseen, setUnseen] = useState<readonly string[]>([])
  const now = useNow()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map may have moved since
  useEffect(() => {
    const before = known.current
    known.current = new Set(places.map(({ id }) => id))
    if (before === null) return
    const inView = map.getBounds()
    setUnseen((ids) => {
      const candidates = places.filter(({ id }) => ids.includes(id) || !before.has(id))
      const outside = candidates.filter(({ lng, lat }) => !inView.contains([lng, lat])).map(({ id }) => id)
      return outside.join() === ids.join() ? ids : outside
    })
  }, [map, places, now])
  return map.isMoving() ? 0 : unseen.length
}
