import { addressText } from '#components/alarms/alarm-words.ts'
import type { Place } from '#lib/client/model.ts'
import type { Position } from '#lib/geo/geometry.ts'
import type { PlaceKind } from '#lib/places/kinds.ts'
import type { Key } from '#lib/words/translate.ts'

/** A place while it is written: texts, as they stand in the fields. */
export type PlaceDraft = {
  kind: PlaceKind
  name: string
  note: string
  address: string
  radius: string
  panels: string
  diameter: string
  flow: string
  volume: string
  watched: boolean
  shape: 'point' | 'area'
  latitude: string
  longitude: string
  /** One line for each: latitude, longitude. */
  corners: string
  /** An area that this form cannot draw, and leaves as it is. */
  isFixed: boolean
}

export const newDraft = (at: { lat: number; lng: number } | null): PlaceDraft => ({
  kind: 'hydrant',
  name: '',
  note: '',
  address: '',
  radius: '',
  panels: '',
  diameter: '',
  flow: '',
  volume: '',
  watched: false,
  shape: 'point',
  latitude: at ? at.lat.toFixed(6) : '',
  longitude: at ? at.lng.toFixed(6) : '',
  corners: '',
  isFixed: false,
})

/** What of a place can be changed here. */
export function draftOf(place: Place): PlaceDraft {
  const { kind, name, note, address, radius, panels, attributes, watched, area, latitude, longitude } = place
  const { diameter = '', flow = '', volume = '' } = attributes
  const isFixed = area !== null && (area.type === 'MultiPolygon' || area.coordinates.length !== 1)
  return {
    ...{ kind, name, diameter, flow, volume, watched, isFixed },
    note: note ?? '',
    address: address ? addressText(address) : '',
    radius: radius === null ? '' : String(radius),
    panels: panels.join(', '),
    shape: area ? 'area' : 'point',
    latitude: String(latitude),
    longitude: String(longitude),
    corners: area?.type === 'Polygon' && !isFixed ? linesOf(area.coordinates[0] ?? []) : '',
  }
}

/** The corners of an edge, the first of which is not said again at the end. */
export const linesOf = (ring: readonly (readonly number[])[]): string =>
  ring
    .slice(0, -1)
    .map(([lng = 0, lat = 0]) => `${lat.toFixed(6)}, ${lng.toFixed(6)}`)
    .join('\n')

/** The closed edge that these lines say; null for anything else. */
export function ringOf(lines: string): Position[] | null {
  const corners = lines
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => spotOf(line.split(/[,;\s]+/).filter(Boolean)))
  if (corners.length < 3 || corners.some((corner) => corner === null)) return null
  const ring = corners as Position[] // safe: none is null
  return [...ring, ring[0]!]
}

function spotOf([lat, lng, ...more]: string[]): Position | null {
  const spot: Position = [degreesOf(lng), degreesOf(lat)]
  return more.length === 0 && Math.abs(spot[0]) <= 180 && Math.abs(spot[1]) <= 90 ? spot : null
}

/** NaN for what is no number. */
const degreesOf = (text = ''): number => (text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.')))

/** Where the draft's point is; null where it does not say. */
export const pointOf = ({ latitude, longitude }: Pick<PlaceDraft, 'latitude' | 'longitude'>): Position | null =>
  spotOf([latitude.replace(',', '.'), longitude.replace(',', '.')])

/** What is wrong with it, by field. */
export function problemsOf(draft: PlaceDraft): Partial<Record<'latitude' | 'corners' | 'radius', Key>> {
  const isPlaced = draft.isFixed || (draft.shape === 'area' ? ringOf(draft.corners) : pointOf(draft)) !== null
  const radius = draft.radius.trim()
  return {
    ...(!isPlaced &&
      (draft.shape === 'area'
        ? { corners: 'places.settings.form.noCorners' as const }
        : { latitude: 'places.settings.form.noSpot' as const })),
    ...(radius &&
      !(/^\d{1,4}$/.test(radius) && Number(radius) >= 1 && Number(radius) <= 5000) && {
        radius: 'places.settings.form.badRadius' as const,
      }),
  }
}

/** What is sent of it. `before`: as it was, whose address in parts and other attributes stay. */
export function bodyOf(draft: PlaceDraft, before?: Place) {
  const { kind, name, note, address, radius, panels, diameter, flow, volume, watched } = draft
  const { diameter: _, flow: __, volume: ___, ...others } = before?.attributes ?? {}
  const figures = Object.entries({ diameter, flow, volume }).filter(([, value]) => value.trim())
  const isSameAddress = before?.address && addressText(before.address) === address.trim()
  return {
    kind,
    watched,
    name: name.trim(),
    note: note.trim() || null,
    ...(!isSameAddress && { address: address.trim() || null }),
    radius: radius.trim() ? Number(radius) : null,
    panels: panels
      .split(/[,;\n]/)
      .map((each) => each.trim())
      .filter(Boolean),
    attributes: { ...others, ...Object.fromEntries(figures.map(([key, value]) => [key, value.trim()])) },
    ...shapeOf(draft),
  }
}

function shapeOf(draft: PlaceDraft) {
  if (draft.isFixed) return {}
  if (draft.shape === 'area') {
    const ring = ringOf(draft.corners)
    return ring ? { area: { type: 'Polygon' as const, coordinates: [ring] } } : {}
  }
  const [longitude, latitude] = pointOf(draft) ?? []
  return latitude === undefined || longitude === undefined ? {} : { latitude, longitude, area: null }
}
