import type { GeoJSONSource, LayerSpecification } from 'maplibre-gl'
import { useEffect, useMemo } from 'react'
import { positionsStore } from '#components/live/positions-store.ts'
import { trustedNow } from '#components/live/trusted-now.ts'
import { useTheme } from '#components/theme/theme.ts'
import { useView } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import { callerFeatures } from '../caller-features.ts'
import { drawMoving } from '../draw-moving.ts'
import { labelLayout, labelPaint } from '../label-style.ts'
import { useMap } from '../map-context.ts'
import { useLayersShown, useSource } from '../use-source.ts'

export const CALLERS = 'callers'

/** Citizens who share where they are: a target in the circle they are in, as wide as their telephone is exact. */
export function CallersLayer() {
  const map = useMap()
  const words = useWords()
  const isDark = useTheme() === 'dark'
  const layers = useMemo(() => layersFor(isDark), [isDark])
  useSource(CALLERS, layers)
  useLayersShown(
    layers,
    useView((view) => view.layers.reports),
  )
  useEffect(() => {
    const source = map.getSource<GeoJSONSource>(CALLERS)
    const wanted = () => callerFeatures(positionsStore.getState().byId, trustedNow(), words)
    return source && drawMoving(source, wanted)
  }, [map, words])
  return null
}

const CLOSEST = 22

const layersFor = (isDark: boolean): LayerSpecification[] => [
  {
    id: `${CALLERS}-accuracy`,
    type: 'circle',
    source: CALLERS,
    paint: {
      // Metres double in pixels with each step of the zoom.
      'circle-radius': [
        ...(['interpolate', ['exponential', 2], ['zoom']] as const),
        0,
        ['get', 'radius'],
        CLOSEST,
        ['*', ['get', 'radius'], 2 ** CLOSEST],
      ] as never,
      'circle-color': isDark ? '#e6edf7' : '#0b1220',
      'circle-opacity': 0.1,
      'circle-stroke-color': isDark ? '#e6edf7' : '#0b1220',
      'circle-stroke-width': 1.5,
      'circle-stroke-opacity': ['*', 0.7, ['get', 'opacity']],
    },
  },
  {
    id: CALLERS,
    type: 'symbol',
    source: CALLERS,
    layout: { ...labelLayout({ under: 1.3, beside: 1.4, middle: 0 }), 'icon-image': ['get', 'icon'] },
    paint: { ...labelPaint(isDark), 'icon-opacity': ['get', 'opacity'] },
  },
]
