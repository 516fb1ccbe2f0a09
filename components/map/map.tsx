import 'maplibre-gl/dist/maplibre-gl.css'
import type { Map as MapLibre } from 'maplibre-gl'
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useSession } from '#components/session/session-query.ts'
import { type Theme, useTheme } from '#components/theme/theme.ts'
import { useWords } from '#components/words/words-context.ts'
import type { LngLat } from '#lib/geo/distance.ts'
import { styleAddress } from './base/base-address.ts'
import { recallMapChoice, useMapChoice } from './base/base-store.ts'
import { MapContext } from './map-context.ts'
import { mapLabels } from './map-labels.ts'
import { PLACE_ICONS } from './marks/icon-names.ts'
import { drawIcons, pixelsOf, RATIO } from './marks/icons.ts'
import { type Overlay, openOverlay } from './marks/open-overlay.ts'
import { type Camera, cameraOf, openMap } from './open-map.ts'

const THE_WORLD: Camera = { center: { lng: 10, lat: 30 }, zoom: 1.5, bearing: 0 }
const TOWN_ZOOM = 11
const STREET_ZOOM = 14

/**
 * Owns the map. Its layers are children that draw nothing themselves. Another theme or language is another map at the same place.
 * `at`: where it opens, when not at the team's town.
 */
export function MapView({ at, children }: { at?: LngLat; children: ReactNode }) {
  const theme = useTheme()
  const { locale } = useWords()
  const session = useSession()
  const choice = useMapChoice()
  useState(recallMapChoice) // before the first map is opened
  const camera = useRef<Camera>(null)
  if (!session) return null
  const { location } = session.team
  const home = location && { center: { lng: location.longitude, lat: location.latitude }, zoom: TOWN_ZOOM, bearing: 0 }
  camera.current ??= (at && { center: at, zoom: STREET_ZOOM, bearing: 0 }) ?? home ?? THE_WORLD
  const style = styleAddress({ ...choice, ownStyle: session.map.styleUrl, theme, lang: locale, near: location })
  return (
    <MapCanvas key={`${theme} ${locale} ${style}`} style={style} theme={theme} camera={camera}>
      {children}
    </MapCanvas>
  )
}

type Opened = { map: MapLibre; overlay: Overlay }
/** What MapLibre itself draws: there may be thousands of them, and they stand still. */
const ICONS_OF_THE_MAP = ['report', 'post', ...PLACE_ICONS]

type CanvasProps = { style: string; theme: Theme; camera: { current: Camera | null }; children: ReactNode }

function MapCanvas({ style, theme, camera, children }: CanvasProps) {
  const { t } = useWords()
  const container = useRef<HTMLDivElement>(null)
  const [opened, setOpened] = useState<Opened | null>(null)
  const [failed, setFailed] = useState(false)
  const labels = useEffectEvent(() => mapLabels(t))

  useEffect(() => {
    let mine: Opened | undefined
    let isGone = false
    openMap({ container: container.current!, style, camera: camera.current ?? THE_WORLD, labels: labels() })
      .then((ready) => {
        if (isGone) return ready.remove()
        mine = { map: ready, overlay: prepare(ready, theme) }
        setOpened(mine)
      })
      .catch((error: unknown) => {
        console.error('The map could not be opened', error)
        setFailed(true)
      })
    return () => {
      isGone = true
      if (!mine) return
      camera.current = cameraOf(mine.map)
      setOpened(null)
      mine.overlay.close()
      mine.map.remove()
    }
  }, [style, theme, camera])

  return (
    <>
      {/* Two boxes: MapLibre's own style sheet makes its container `position: relative`. */}
      <div className="absolute inset-0">
        <section ref={container} aria-label={t('map.title')} dir="ltr" className="size-full" />
      </div>
      {failed && <p className="absolute inset-x-0 top-1/2 text-center text-second">{t('map.failed')}</p>}
      {opened && <MapContext value={opened}>{children}</MapContext>}
    </>
  )
}

/** Gives the map its icons, and what is drawn over it. */
function prepare(map: MapLibre, theme: Theme): Overlay {
  const icons = drawIcons(theme)
  for (const name of ICONS_OF_THE_MAP) map.addImage(name, pixelsOf(icons.get(name)!), { pixelRatio: RATIO })
  const direction = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'
  return openOverlay(map, { icons, theme, direction })
}
