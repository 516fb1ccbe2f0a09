import type { LayerSpecification } from 'maplibre-gl'
import { fill, label, line } from './layers.ts'
import { nameIn } from './openmaptiles-layers.ts'
import type { Palette } from './palette.ts'

const is = (...kinds: string[]) => ['in', ['get', 'kind'], ['literal', kinds]]
const GREEN = is(
  'forest',
  'wood',
  'park',
  'grassland',
  'nature_reserve',
  'grass',
  'meadow',
  'garden',
  'national_park',
  'scrub',
)

/** Vector tiles of the Protomaps basemap (docs.protomaps.com/basemaps/layers, version 4) in our palette. */
export function protomapsLayers(source: string, p: Palette, lang: string): LayerSpecification[] {
  const from = (layer: string) => ({ source, layer })
  const id = (name: string) => `${source}-${name}`
  const roads = from('roads')
  const text = nameIn(lang)
  return [
    fill(id('earth'), from('earth'), p.land),
    fill(id('green'), from('landuse'), p.park, { filter: GREEN }),
    fill(id('cover'), from('landcover'), p.park, { filter: GREEN, maxzoom: 8 }),
    fill(id('water'), from('water'), p.water),
    line(id('stream'), from('water'), { color: p.water, width: [0.8, 6] }, { filter: is('river', 'stream', 'canal') }),
    fill(id('building'), from('buildings'), p.building, { minzoom: 13.5 }),
    line(
      id('path'),
      roads,
      { color: p.casing, width: [0.5, 2.5], dash: [2, 1.5] },
      { filter: is('path'), minzoom: 13 },
    ),
    line(id('small-casing'), roads, { color: p.casing, width: [1.2, 10] }, { filter: is('minor_road'), minzoom: 12.5 }),
    line(id('second-casing'), roads, { color: p.casing, width: [2, 14] }, { filter: is('medium_road'), minzoom: 11 }),
    line(id('main-casing'), roads, { color: p.casing, width: [2.6, 17] }, { filter: is('highway', 'major_road') }),
    line(id('small'), roads, { color: p.street, width: [0.6, 7] }, { filter: is('minor_road', 'other') }),
    line(id('second'), roads, { color: p.street, width: [1.2, 10.5] }, { filter: is('medium_road') }),
    line(id('main'), roads, { color: p.main, width: [1.8, 13] }, { filter: is('highway', 'major_road') }),
    line(id('rail'), roads, { color: p.rail, width: [0.8, 2.5], dash: [3, 2] }, { filter: is('rail') }),
    line(id('border'), from('boundaries'), { color: p.border, width: [0.8, 2], dash: [4, 3] }),
    label(id('road-names'), roads, { text, size: 11.5, along: true, color: p.hint, halo: p.halo }, { minzoom: 13 }),
    label(
      id('places'),
      from('places'),
      { text, size: 13, color: p.text, halo: p.halo },
      { filter: is('locality', 'neighbourhood') },
    ),
  ]
}
