import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { PALETTES, type Palette } from './palette.ts'

// No `glyphs`: MapLibre draws labels from fonts on the page. The first family does not exist, it only says the weight.
const FONT = ['Medium', 'Inter Variable', 'sans-serif']

/** Our own MapLibre style; every address in it is on this server. */
export function basemapStyle(theme: 'dark' | 'light', near?: string): StyleSpecification {
  const palette = PALETTES[theme]
  const around = near ? `?near=${encodeURIComponent(near)}` : ''
  return {
    version: 8,
    sources: {
      land: { type: 'geojson', data: '/map/land.json', attribution: 'Natural Earth, GeoNames', tolerance: 0.5 },
      town: { type: 'geojson', data: '/map/town.json', tolerance: 0.2 },
      places: { type: 'geojson', data: `/map/places.json${around}` },
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
      ...world(palette),
      ...town(palette),
    ],
  }
}

const kind = (name: string, roadClass?: string): ['all', ...unknown[]] => [
  'all',
  ['==', ['get', 'kind'], name],
  ...(roadClass ? [['==', ['get', 'class'], roadClass]] : []),
]

type Line = { color: string; width: [number, number]; dash?: number[]; roadClass?: string; suffix?: string }

const fill = (source: string, name: string, color: string) =>
  ({
    id: `${source}-${name}`,
    type: 'fill',
    source,
    filter: kind(name),
    paint: { 'fill-color': color, 'fill-antialias': true },
  }) as LayerSpecification

const line = (source: string, name: string, { color, width, dash, roadClass, suffix = '' }: Line) =>
  ({
    id: `${source}-${name}${roadClass ? `-${roadClass}` : ''}${suffix}`,
    type: 'line',
    source,
    filter: kind(name, roadClass),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': color,
      'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 10, width[0], 17, width[1]],
      ...(dash ? { 'line-dasharray': dash } : {}),
    },
  }) as LayerSpecification

/** These shores are right to about a kilometre: closer than that they no longer claim where land ends. */
const FADES = ['interpolate', ['linear'], ['zoom'], 10.5, 1, 13, 0.3]

const world = (p: Palette): LayerSpecification[] => [
  { ...fill('land', 'land', p.land), paint: { 'fill-color': p.land, 'fill-opacity': FADES } } as LayerSpecification,
  line('land', 'border', { color: p.border, width: [0.8, 2], dash: [4, 3] }),
]

const town = (p: Palette): LayerSpecification[] => [
  fill('town', 'land', p.land),
  fill('town', 'park', p.park),
  fill('town', 'water', p.water),
  line('town', 'water', { color: p.water, width: [1, 10], suffix: '-stream' }),
  { ...fill('town', 'building', p.building), minzoom: 13.5 },
  line('town', 'road', { color: p.casing, width: [1.4, 11], roadClass: 'street', suffix: '-casing' }),
  line('town', 'road', { color: p.casing, width: [2.6, 17], roadClass: 'main', suffix: '-casing' }),
  line('town', 'road', { color: p.street, width: [0.8, 8], roadClass: 'street' }),
  line('town', 'road', { color: p.main, width: [1.8, 13], roadClass: 'main' }),
  line('town', 'rail', { color: p.rail, width: [0.8, 2.5], dash: [3, 2] }),
  names(p),
  townNames(p),
]

const halo = (p: Palette, color: string) => ({ 'text-color': color, 'text-halo-color': p.halo, 'text-halo-width': 1.2 })

const names = (p: Palette): LayerSpecification => ({
  id: 'places',
  type: 'symbol',
  source: 'places',
  // Far out only what is big, close by every name there is.
  filter: ['>=', ['get', 'population'], ['step', ['zoom'], 2_000_000, 4, 500_000, 6, 100_000, 8, 15_000, 10, 0]],
  layout: {
    'text-field': ['get', 'name'],
    'text-font': FONT,
    'text-size': ['interpolate', ['linear'], ['get', 'population'], 1000, 11, 1_000_000, 14],
    'symbol-sort-key': ['-', 0, ['get', 'population']],
    'text-max-width': 8,
  },
  paint: halo(p, p.text),
})

const townNames = (p: Palette): LayerSpecification => ({
  id: 'town-names',
  type: 'symbol',
  source: 'town',
  minzoom: 11,
  filter: ['in', ['get', 'kind'], ['literal', ['label', 'station']]],
  layout: { 'text-field': ['get', 'name'], 'text-font': FONT, 'text-size': 12, 'text-max-width': 9 },
  paint: halo(p, p.hint),
})
