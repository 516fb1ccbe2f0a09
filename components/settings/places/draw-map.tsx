import { useEffect, useEffectEvent, useRef } from 'react'
import { MapView } from '#components/map/map.tsx'
import { useMap } from '#components/map/map-context.ts'
import { MapControls } from '#components/map/map-controls.tsx'
import { fillsOf } from '#components/status/tones.ts'
import { currentTheme } from '#components/theme/theme.ts'
import { boundsOf, cornersOf } from '#lib/geo/bounds.ts'
import type { Drawn } from './draw-shape.ts'

type Props = { drawn: Drawn; onDrawn: (drawn: Drawn) => void }

/** The team's map to draw one place on. */
export function DrawMap(props: Props) {
  const [first] = spotsOf(props.drawn)
  return (
    <div className="relative h-80 overflow-hidden rounded-md border border-edge bg-page">
      <MapView {...(first && { at: first })}>
        <Drawing {...props} />
        <MapControls />
      </MapView>
    </div>
  )
}

const spotsOf = (drawn: Drawn) =>
  (drawn.shape === 'point' ? (drawn.spot ? [drawn.spot] : []) : (drawn.ring ?? [])).map(([lng, lat]) => ({ lng, lat }))

/** What is drawn goes into the form, and what is written there onto the map. */
function Drawing({ drawn, onDrawn }: Props) {
  const map = useMap()
  const drawing = useRef<{ show: (drawn: Drawn) => void }>(null)
  const last = useRef('')
  const text = JSON.stringify(drawn)
  const take = useEffectEvent((made: Drawn) => {
    onDrawn(made)
  })
  const show = useEffectEvent(() => {
    last.current = text
    drawing.current?.show(drawn)
  })

  useEffect(() => {
    let mine: { show: (drawn: Drawn) => void; close: () => void } | undefined
    let isGone = false
    void import('./draw-shape.ts').then(({ openDrawing }) => {
      if (isGone) return
      mine = openDrawing(map, fillsOf(currentTheme()).scene, (made) => take(made))
      drawing.current = mine
      show()
    })
    return () => {
      isGone = true
      drawing.current = null
      mine?.close()
    }
  }, [map])
  useEffect(() => {
    if (text !== last.current) show()
  }, [text])

  const fit = useEffectEvent(() => {
    const box = drawn.shape === 'area' ? boundsOf(spotsOf(drawn)) : null
    if (box) map.fitBounds(cornersOf(box), { padding: 50, maxZoom: 17, duration: 0 })
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the map is there
  useEffect(() => fit(), [map])
  return null
}
