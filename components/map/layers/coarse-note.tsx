import type { Map as MapLibre, RasterTileSource } from 'maplibre-gl'
import { useEffect, useState } from 'react'
import { useSession } from '#components/session/session-query.ts'
import { useWords } from '#components/words/words-context.ts'
import { isOwn } from '../base/base-address.ts'
import { useMapChoice } from '../base/base-store.ts'
import { useMap } from '../map-context.ts'

/** From here on a kilometre is wide enough to mislead. */
const CLOSE = 11
/** What is exact on our own map: a training town, and map files (`server/basemap/style.ts`). */
const isExact = (source: string) => source === 'town' || source.startsWith('file-')

/** Says how coarse the map is that comes with Muster, where one looks closer than it is true. */
export function CoarseNote() {
  const { t } = useWords()
  const base = useMapChoice((choice) => choice.base)
  const ownStyle = useSession()?.map.styleUrl ?? null
  const isCoarse = useIsCoarse(useMap(), typeof base === 'object' ? base.file : undefined)
  if (isOwn({ base, ownStyle }) || !isCoarse) return null
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

function useIsCoarse(map: MapLibre, picture: string | undefined): boolean {
  const [isCoarse, setIsCoarse] = useState(false)
  useEffect(() => {
    const look = () => setIsCoarse(map.getZoom() >= CLOSE && !isOnExact(map) && !isOnPicture(map, picture))
    look()
    // Not with every drawing: vehicles that move are drawn all the time.
    void map.once('idle').then(look)
    const subscription = map.on('moveend', look)
    return () => subscription.unsubscribe()
  }, [map, picture])
  return isCoarse
}

/** Is the middle of the map within the picture that was chosen? */
function isOnPicture(map: MapLibre, name: string | undefined): boolean {
  const bounds = name && map.getSource<RasterTileSource>(`file-${name}`)?.bounds
  if (!bounds) return false
  const { lng, lat } = map.getCenter()
  const [west, south, east, north] = bounds
  return lng >= west && lng <= east && lat >= south && lat <= north
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
