import type { LayerSpecification } from 'maplibre-gl'
import { fillsOf } from '#components/status/tones.ts'

/** An icon at each place, and a ring around the chosen one. */
export const plainLayers = (source: string, icon: string): LayerSpecification[] => [
  {
    id: `${source}-selected`,
    type: 'circle',
    source,
    filter: ['get', 'selected'],
    paint: {
      'circle-radius': 20,
      'circle-opacity': 0,
      'circle-stroke-color': fillsOf('dark').scene,
      'circle-stroke-width': 2.5,
    },
  },
  {
    id: source,
    type: 'symbol',
    source,
    layout: { 'icon-image': icon, 'icon-allow-overlap': true },
  },
]
