import type { SymbolLayerSpecification } from 'maplibre-gl'

type Layout = NonNullable<SymbolLayerSpecification['layout']>
type Paint = NonNullable<SymbolLayerSpecification['paint']>

/** The first family does not exist: it tells MapLibre the weight, the browser then takes the next. */
export const LABEL_FONT = ['Semi Bold', 'Inter Variable', 'sans-serif']

/** A name under its marker. A name that finds no room is left out, its marker never. */
export const labelLayout = (offsetEm: number): Layout => ({
  'text-field': ['get', 'label'],
  'text-font': LABEL_FONT,
  'text-size': 12,
  'text-anchor': 'top',
  'text-offset': [0, offsetEm],
  'text-max-width': 12,
  'text-optional': true,
  'icon-allow-overlap': true,
})

/** Readable on either map: ink on light, pale on dark. */
export const labelPaint = (isDark: boolean): Paint => ({
  'text-color': isDark ? '#e6edf7' : '#0b1220',
  'text-halo-color': isDark ? '#0b1220' : '#ffffff',
  'text-halo-width': 1.4,
})
