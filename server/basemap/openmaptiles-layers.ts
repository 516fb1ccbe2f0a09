import type { LayerSpecification } from 'maplibre-gl'
import { fill, label, line } from './layers.ts'
import type { Palette } from './palette.ts'

const is = (...classes: string[]) => ['in', ['get', 'class'], ['literal', classes]]
const MAIN = is('motorway', 'trunk', 'primary')
const SECOND = is('secondary', 'tertiary')
const SMALL = is('minor', 'service', 'unclassified', 'residential')
const TRACK = is('path', 'track', 'pedestrian')

/** A name in the reader's language where the map has it. */
export const nameIn = (lang: string) => [
  'coalesce',
  ['get', `name:${lang.slice(0, 2)}`],
  ['get', 'name'],
  ['get', 'name:latin'],
  '',
]

/** Vector tiles of the OpenMapTiles schema (openmaptiles.org/schema) in our palette. */
export function openMapTilesLayers(source: string, p: Palette, lang: string): LayerSpecification[] {
  const from = (layer: string) => ({ source, layer })
  const id = (name: string) => `${source}-${name}`
  const roads = from('transportation')
  const text = nameIn(lang)
  const words = { color: p.text, halo: p.halo }
  return [
    // A region that Muster made says where land is; other files have land wherever they have no water.
    fill(id('sea'), from('ground'), p.water, { filter: is('sea') }),
    fill(id('land'), from('ground'), p.land, { filter: is('land') }),
    fill(id('cover'), from('landcover'), p.park, { filter: is('wood', 'grass', 'farmland', 'wetland') }),
    fill(id('park'), from('park'), p.park),
    fill(id('use'), from('landuse'), p.building, {
      filter: is('hospital', 'school', 'industrial', 'military'),
      minzoom: 11,
    }),
    fill(id('water'), from('water'), p.water),
    line(id('stream'), from('waterway'), { color: p.water, width: [0.8, 6] }),
    fill(id('building'), from('building'), p.building, { minzoom: 13.5 }),
    line(id('runway'), from('aeroway'), { color: p.street, width: [1, 18] }),
    line(id('path'), roads, { color: p.casing, width: [0.5, 2.5], dash: [2, 1.5] }, { filter: TRACK, minzoom: 13 }),
    line(id('small-casing'), roads, { color: p.casing, width: [1.2, 10] }, { filter: SMALL, minzoom: 12.5 }),
    line(id('second-casing'), roads, { color: p.casing, width: [2, 14] }, { filter: SECOND, minzoom: 11 }),
    line(id('main-casing'), roads, { color: p.casing, width: [2.6, 17] }, { filter: MAIN }),
    line(id('small'), roads, { color: p.street, width: [0.6, 7] }, { filter: SMALL }),
    line(id('second'), roads, { color: p.street, width: [1.2, 10.5] }, { filter: SECOND }),
    line(id('main'), roads, { color: p.main, width: [1.8, 13] }, { filter: MAIN }),
    line(id('rail'), roads, { color: p.rail, width: [0.8, 2.5], dash: [3, 2] }, { filter: is('rail', 'transit') }),
    line(id('ferry'), roads, { color: p.border, width: [0.8, 1.5], dash: [4, 3] }, { filter: is('ferry') }),
    label(
      id('number'),
      from('housenumber'),
      { text: ['get', 'housenumber'], size: 10, color: p.hint, halo: p.halo },
      { minzoom: 17 },
    ),
    label(
      id('road-names'),
      from('transportation_name'),
      { text, size: 11.5, along: true, ...words, color: p.hint },
      { minzoom: 13 },
    ),
    label(
      id('water-names'),
      from('waterway'),
      { text, size: 11, along: true, color: p.hint, halo: p.halo },
      { minzoom: 13 },
    ),
    label(id('peaks'), from('mountain_peak'), { text, size: 11, color: p.hint, halo: p.halo }, { minzoom: 12.5 }),
    label(id('places'), from('place'), { text, size: SIZES, ...words }, { minzoom: 9, filter: is(...TOWNS) }),
  ]
}

const TOWNS = ['city', 'town', 'village', 'suburb', 'quarter', 'hamlet', 'neighbourhood']
const SIZES = ['match', ['get', 'class'], 'city', 15, 'town', 14, 'village', 12.5, 'suburb', 12, 11]
