import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl'
import { kindOf, type MapFile } from './files/map-file.ts'
import { fill, label, line } from './layers.ts'
import { openMapTilesLayers } from './openmaptiles-layers.ts'
import { PALETTES, type Palette, type ThemeName } from './palette.ts'
import { protomapsLayers } from './protomaps-layers.ts'

/**
 * `near`: where the team is; `lang`: the reader's language; `files`: those in the folder of maps. `base` names the picture that
 * lies over the streets; without one, or where there is no such file, it is the streets. `hidden`: streets that are not drawn.
 */
export type Wish = {
  theme: ThemeName
  near?: string | undefined
  lang?: string | undefined
  files?: MapFile[]
  base?: string | undefined
  hidden?: readonly string[] | undefined
}

/** Our own MapLibre style; every address in it is on this server. */
export function basemapStyle({ theme, near, lang = 'en', files = [], base, hidden = [] }: Wish): StyleSpecification {
  const palette = PALETTES[theme]
  const around = near ? `?near=${encodeURIComponent(near)}` : ''
  const streets = files.filter((file) => kindOf(file) === 'streets' && !hidden.includes(file.name))
  const picture = files.find((file) => kindOf(file) === 'picture' && file.name === base)
  const drawn = streets.flatMap((file) => layersOf(file, palette, lang))
  const isName = ({ type }: LayerSpecification) => type === 'symbol'
  const sources = [...streets, ...(picture ? [picture] : [])].map((file) => [sourceName(file), sourceOf(file)])
  return {
    version: 8,
    sources: {
      land: { type: 'geojson', data: '/map/land.json', attribution: 'Natural Earth, GeoNames', tolerance: 0.5 },
      town: { type: 'geojson', data: '/map/town.json', tolerance: 0.2 },
      places: { type: 'geojson', data: `/map/places.json${around}` },
      ...Object.fromEntries(sources),
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
      ...world(palette),
      ...drawn.filter((layer) => !isName(layer)),
      ...town(palette),
      ...(picture ? pictureLayers(picture, theme) : []),
      // Names stand over a picture, with a wider edge: what is under them is anything.
      ...[...drawn.filter(isName), names(palette), townNames(palette)].map((name) => (picture ? edged(name) : name)),
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
  return file.schema === 'protomaps'
    ? protomapsLayers(source, palette, lang)
    : openMapTilesLayers(source, palette, lang)
}

/** As it is; at night grey and dim, under a red pane: nothing on the map is brighter than a fifth. */
function pictureLayers(file: MapFile, theme: ThemeName): LayerSpecification[] {
  const source = sourceName(file)
  if (theme !== 'night') return [{ id: source, type: 'raster', source }]
  const dim = { 'raster-saturation': -1, 'raster-brightness-max': 0.3, 'raster-contrast': 0.2 }
  const pane = { 'background-color': '#2a0500', 'background-opacity': 0.55 }
  return [
    { id: source, type: 'raster', source, paint: dim },
    { id: 'night-pane', type: 'background', paint: pane },
  ]
}

const edged = (name: LayerSpecification): LayerSpecification =>
  ({ ...name, paint: { ...name.paint, 'text-halo-width': 2 } }) as LayerSpecification

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
