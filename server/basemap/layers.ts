import type { FilterSpecification, LayerSpecification } from 'maplibre-gl'

// No `glyphs`: MapLibre draws labels from fonts on the page. The first family does not exist, it only says the weight.
export const FONT = ['Medium', 'Inter Variable', 'sans-serif']

/** What a layer is drawn from: a source, and of vector tiles one of its layers. */
export type From = { source: string; layer?: string }
type Shown = { filter?: unknown; minzoom?: number; maxzoom?: number }

const base = (id: string, { source, layer }: From, { filter, ...zooms }: Shown) => ({
  id,
  source,
  ...(layer ? { 'source-layer': layer } : {}),
  ...(filter ? { filter: filter as FilterSpecification } : {}),
  ...zooms,
})

/** Expressions are checked by MapLibre where they are drawn; here they are only passed on. */
export const fill = (id: string, from: From, color: string, shown: Shown = {}) =>
  ({
    ...base(id, from, shown),
    type: 'fill',
    paint: { 'fill-color': color, 'fill-antialias': true },
  }) as LayerSpecification

export type Line = { color: string; width: [at10: number, at17: number]; dash?: number[]; opacity?: number }

export const line = (id: string, from: From, { color, width, dash, opacity }: Line, shown: Shown = {}) =>
  ({
    ...base(id, from, shown),
    type: 'line',
    layout: { 'line-cap': dash ? 'butt' : 'round', 'line-join': 'round' },
    paint: {
      'line-color': color,
      'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 10, width[0], 17, width[1]],
      ...(dash ? { 'line-dasharray': dash } : {}),
      ...(opacity === undefined ? {} : { 'line-opacity': opacity }),
    },
  }) as LayerSpecification

export type Label = { text: unknown; size: unknown; color: string; halo: string; along?: boolean; sort?: unknown }

export const label = (id: string, from: From, { text, size, color, halo, along, sort }: Label, shown: Shown = {}) =>
  ({
    ...base(id, from, shown),
    type: 'symbol',
    layout: {
      'text-field': text,
      'text-font': FONT,
      'text-size': size,
      'text-max-width': 8,
      ...(along ? { 'symbol-placement': 'line', 'symbol-spacing': 350 } : {}),
      ...(sort ? { 'symbol-sort-key': sort } : {}),
    },
    paint: { 'text-color': color, 'text-halo-color': halo, 'text-halo-width': 1.2 },
  }) as LayerSpecification
