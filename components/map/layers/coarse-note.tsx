import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect, useState } from 'react'
import { useSession } from '#components/session/session-query.ts'
import { useWords } from '#components/words/words-context.ts'
import { useMap } from '../map-context.ts'

/** From here on a kilometre is wide enough to mislead. */
const CLOSE = 11
/** What is exact on our own map: a training town, and map files (`server/basemap/style.ts`). */
const isExact = (source: string) => source === 'town' || source.startsWith('file-')

/** Says how coarse the map is that comes with Muster, where one looks closer than it is true. */
export function CoarseNote() {
  const { t } = useWords()
  const isOwn = useSession()?.map.styleUrl != null
  const isCoarse = useIsCoarse(useMap())
  if (isOwn || !isCoarse) return null
  return (
    <p
      role="note"
      title={t('map.coarseHint')}
      className="pointer-events-auto absolute start-3 bottom-9 rounded border border-edge bg-panel/90 px-2 py-0.5 text-meta text-second"
    >
      {t('map.coarse')}
    </p>
  )
}

function useIsCoarse(map: MapLibre): boolean {
  const [isCoarse, setIsCoarse] = useState(false)
  useEffect(() => {
    const look = () => setIsCoarse(map.getZoom() >= CLOSE && !isOnExact(map))
    look()
    // Not with every drawing: vehicles that move are drawn all the time.
    void map.once('idle').then(look)
    const subscription = map.on('moveend', look)
    return () => subscription.unsubscribe()
  }, [map])
  return isCoarse
}

/** Is the middle of the map on something exact? */
function isOnExact(map: MapLibre): boolean {
  const { width, height } = map.getCanvas().getBoundingClientRect()
  const around: [[number, number], [number, number]] = [
    [width * 0.25, height * 0.25],
    [width * 0.75, height * 0.75],
  ]
  return map.queryRenderedFeatures(around).some(({ source }) => isExact(source))
}
