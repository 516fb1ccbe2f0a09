import type { Feature } from 'geojson'
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { diameterText } from '#components/places/place-words.ts'
import { fillsOf } from '#components/status/tones.ts'
import type { Theme } from '#components/theme/theme.ts'
import type { Place } from '#lib/client/model.ts'
import { type PlaceKind, WATER_KINDS } from '#lib/places/kinds.ts'
import type { Translate } from '#lib/words/translate.ts'
import { placeIcon } from '../marks/icon-names.ts'

/** The base map has a source of its own that is called `places`. */
export const PLACES = 'noted-places'
export const hatchesOf = (theme: Theme) => ({
  'hatch-danger': fillsOf(theme).late,
  'hatch-plain': fillsOf(theme).scene,
})
const NAMES = {
  dark: { ink: '#dbe6f7', halo: '#0b1220' },
  light: { ink: '#12305c', halo: '#ffffff' },
  night: { ink: '#ff6f52', halo: '#000000' },
}

const AREAS: ExpressionSpecification = ['in', ['geometry-type'], ['literal', ['Polygon', 'MultiPolygon']]]
const SPOTS: ExpressionSpecification = ['==', ['geometry-type'], 'Point']
const colourIn = (theme: Theme): ExpressionSpecification => [
  'case',
  ['get', 'danger'],
  fillsOf(theme).late,
  fillsOf(theme).scene,
]

/** Areas hatched under their markers; a ring around the chosen one; what it is beside it where there is room. */
export const placeLayers = (font: string[] | undefined, theme: Theme): LayerSpecification[] => [
  {
    id: `${PLACES}-areas`,
    type: 'fill',
    source: PLACES,
    filter: AREAS,
    paint: { 'fill-pattern': ['case', ['get', 'danger'], 'hatch-danger', 'hatch-plain'], 'fill-opacity': 0.55 },
  },
  {
    id: `${PLACES}-edges`,
    type: 'line',
    source: PLACES,
    filter: AREAS,
    paint: { 'line-color': colourIn(theme), 'line-width': 2, 'line-dasharray': [3, 1.5] },
  },
  {
    id: `${PLACES}-selected`,
    type: 'circle',
    source: PLACES,
    filter: ['all', SPOTS, ['get', 'selected']],
    paint: {
      'circle-radius': 17,
      'circle-opacity': 0,
      'circle-stroke-color': fillsOf(theme).scene,
      'circle-stroke-width': 2.5,
    },
  },
  {
    id: PLACES,
    type: 'symbol',
    source: PLACES,
    // A town has more gates than anything else: they are for who looks at one street.
    filter: ['all', SPOTS, ['any', ['!', ['get', 'gate']], ['>=', ['zoom'], 16]]],
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-allow-overlap': true,
      'symbol-sort-key': ['case', ['get', 'danger'], 1, 0],
      ...(font && {
        'text-field': ['step', ['zoom'], ['case', ['get', 'danger'], ['get', 'label'], ''], 15, ['get', 'label']],
        'text-font': font,
        'text-size': 12,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 1.1,
        'text-max-width': 9,
        'text-optional': true,
      }),
    },
    paint: {
      'text-color': NAMES[theme].ink,
      'text-halo-color': NAMES[theme].halo,
      'text-halo-width': 1.6,
    },
  },
]

const isWater = (kind: PlaceKind) => (WATER_KINDS as readonly PlaceKind[]).includes(kind)

/** Each place as a point, and as its area where it has one. */
export function placeFeatures(
  places: readonly Place[],
  shown: { water: boolean; places: boolean },
  selectedId: string | null,
  t: Translate,
): Feature[] {
  return places
    .filter(({ kind }) => (isWater(kind) ? shown.water : shown.places))
    .flatMap((place) => {
      const { id, kind, name, area, latitude, longitude, attributes } = place
      const label = isWater(kind) ? (diameterText(attributes, t) ?? name) : name
      const properties = {
        id,
        icon: placeIcon(kind),
        label,
        danger: kind === 'danger',
        gate: kind === 'gate',
        selected: id === selectedId,
      }
      const spot: Feature = {
        type: 'Feature',
        properties,
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
      }
      return area ? [{ type: 'Feature' as const, properties, geometry: area }, spot] : [spot]
    })
}
