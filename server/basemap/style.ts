import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { MapFile } from './files/map-file.ts'
import { fill, label, line } from './layers.ts'
import { openMapTilesLayers } from './openmaptiles-layers.ts'
import { PALETTES, type Palette } from './palette.ts'
import { protomapsLayers } from './protomaps-layers.ts'

/** `theme`; where the team is; the reader's language; and the files in the folder of maps. */
export type Wish = { theme: 'dark' | 'light'; near?: string | undefined; lang?: string | undefined; files?: MapFile[] }

/** Our own MapLibre style; every address in it is on this server. */
export function basemapStyle({ theme, near, lang = 'en', files = [] }: Wish): StyleSpecification {
  const palette = PALETTES[theme]
  const around = near ? `?near=${encodeURIComponent(near)}` : ''
  return {
    version: 8,
    sources: {
      land: { type: 'geojson', data: '/map/land.json', attribution: 'Natural Earth, GeoNames', tolerance: 0.5 },
      town: { type: 'geojson', data: '/map/town.json', tolerance: 0.2 },
      places: { type: 'geojson', data: `/map/places.json${around}` },
      ...Object.fromEntries(files.map((file) => [sourceName(file), sourceOf(file)])),
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
      ...world(palette),
      ...files.flatMap((file) => layersOf(file, palette, lang)),
      ...town(palette),
      names(palette),
      townNames(palette),
    ],
  }
}

const sourceName = ({ name }: MapFile) => `file-${name}`

function sourceOf({ name, mark, format, bounds, minzoom, maxzoom, attribution }: MapFile): SourceSpecification {
  const tiles = [`/map/tiles/${encodeURIComponent(name)}/${mark}/{z}/{x}/{y}`]
  const about = { tiles, bounds, minzoom, maxzoom, attribution }
  return format === 'pbf' ? { type: 'vector', ...about } : { type: 'raster', tileSize: 256, ...about }
}

function layersOf(file: MapFile, palette: Palette, lang: string): LayerSpecification[] {
  const source = sourceName(file)
  if (file.format !== 'pbf') return [{ id: source, type: 'raster', source }]
  if (file.schema === 'openmaptiles') return openMapTilesLayers(source, palette, lang)
  return file.schema === 'protomaps' ? protomapsLayers(source, palette, lang) : []
}

const kind = (name: string, roadClass?: string): ['all', ...unknown[]] => [
  'all',
  ['==', ['get', 'kind'], name],
  ...(roadClass ? [['==', ['get', 'class'], roadClass]] : []),
]

/** These shores are right to about a kilometre: closer than that they no longer claim where land ends. */
const FADES = ['interpolate', ['linear'], ['zoom'], 10.5, 1, 13, 0.3]
const LAND = { source: 'land' }

const world = (p: Palette): LayerSpecification[] => [
  {
    ...fill('land-land', LAND, p.land, { filter: kind('land') }),
    paint: { 'fill-color': p.land, 'fill-opacity': FADES },
  } as LayerSpecification,
  line('land-border', LAND, { color: p.border, width: [0.8, 2], dash: [4, 3] }, { filter: kind('border') }),
]

const TOWN = { source: 'town' }

const town = (p: Palette): LayerSpecification[] => [
  fill('town-land', TOWN, p.land, { filter: kind('land') }),
  fill('town-park', TOWN, p.park, { filter: kind('park') }),
  fill('town-water', TOWN, p.water, { filter: kind('water') }),
  line('town-water-stream', TOWN, { color: p.water, width: [1, 10] }, { filter: kind('water') }),
  fill('town-building', TOWN, p.building, { filter: kind('building'), minzoom: 13.5 }),
  line('town-road-street-casing', TOWN, { color: p.casing, width: [1.4, 11] }, { filter: kind('road', 'street') }),
  line('town-road-main-casing', TOWN, { color: p.casing, width: [2.6, 17] }, { filter: kind('road', 'main') }),
  line('town-road-street', TOWN, { color: p.street, width: [0.8, 8] }, { filter: kind('road', 'street') }),
  line('town-road-main', TOWN, { color: p.main, width: [1.8, 13] }, { filter: kind('road', 'main') }),
  line('town-rail', TOWN, { color: p.rail, width: [0.8, 2.5], dash: [3, 2] }, { filter: kind('rail') }),
]

/** Far out only what is big, close by every name there is. */
const BIG = ['>=', ['get', 'population'], ['step', ['zoom'], 2_000_000, 4, 500_000, 6, 100_000, 8, 15_000, 10, 0]]

const names = (p: Palette): LayerSpecification =>
  label(
    'places',
    { source: 'places' },
    {
      text: ['get', 'name'],
      size: ['interpolate', ['linear'], ['get', 'population'], 1000, 11, 1_000_000, 14],
      sort: ['-', 0, ['get', 'population']],
      color: p.text,
      halo: p.halo,
    },
    { filter: BIG },
  )

const townNames = (p: Palette): LayerSpecification =>
  label(
    'town-names',
    TOWN,
    { text: ['get', 'name'], size: 12, color: p.hint, halo: p.halo },
    { minzoom: 11, filter: ['in', ['get', 'kind'], ['literal', ['label', 'station']]] },
  )
