import type { SymbolLayerSpecification } from 'maplibre-gl'

type Layout = NonNullable<SymbolLayerSpecification['layout']>
type Paint = NonNullable<SymbolLayerSpecification['paint']>

/** The first family does not exist: it tells MapLibre the weight, the browser then takes the next. */
export const LABEL_FONT = ['Semi Bold', 'Inter Variable', 'sans-serif']

type Offsets = { under: number; beside: number; middle: number }

/** A name under its marker, else beside it. A name that finds no room is left out, its marker never. Offsets in em. */
export const labelLayout = ({ under, beside, middle }: Offsets): Layout => ({
  'text-field': ['get', 'label'],
  'text-font': LABEL_FONT,
  'text-size': 12,
  'text-variable-anchor-offset': ['top', [0, under], 'left', [beside, middle], 'right', [-beside, middle]],
  'text-justify': 'auto',
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
