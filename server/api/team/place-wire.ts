import type { z } from 'zod'
import type { PlaceAtAlarm as WireAtAlarm, WaterPoint as WireWater } from '#lib/contracts/team/alarm-places.ts'
import type { PlaceFile as WireFile } from '#lib/contracts/team/place-files.ts'
import type { PlaceChange as ChangeWire, NewPlace as NewWire, Place as WirePlace } from '#lib/contracts/team/places.ts'
import { spotOfArea } from '#lib/geo/area.ts'
import { millimetresIn } from '#lib/places/diameter.ts'
import type * as places from '#server/domain/places/index.ts'
import type { Reader } from './reader.ts'
import { addressFromWire, iso } from './wire.ts'

export const fileToWire = (file: places.PlaceFile, { origin }: Reader): z.input<typeof WireFile> => {
  const url = `${origin}/media/${file.file}`
  const { id, description, type, bytes, createdAt } = file
  return {
    id,
    createdAt: iso(createdAt),
    description,
    type,
    bytes,
    url,
    thumbnail: file.thumbnail ? `${url}/thumbnail` : null,
  }
}

export function placeToWire(
  place: places.OwnPlace,
  reader: Reader,
  distance: number | null = null,
): z.input<typeof WirePlace> {
  const { id, kind, name, note, lat, lng, area, radius, address, panels, attributes, watched, externalId } = place
  return {
    id,
    origin: 'own',
    createdAt: iso(place.createdAt),
    kind,
    name,
    note,
    latitude: lat,
    longitude: lng,
    area,
    radius,
    address,
    panels,
    attributes,
    watched,
    files: place.files.map((file) => fileToWire(file, reader)),
    externalId,
    distance,
  }
}

const OF_MAP = {
  origin: 'map',
  createdAt: null,
  note: null,
  area: null,
  radius: null,
  address: null,
  watched: false,
  externalId: null,
} as const

/** The same for something of the map; its id is what it is and where. */
export const seenToWire = (seen: places.Seen, reader: Reader): z.input<typeof WirePlace> => {
  if (seen.origin === 'own') return placeToWire(seen.place, reader, seen.distance)
  const { kind, name, lat, lng, details } = seen.thing
  const id = `map_${kind}_${lat.toFixed(7)}_${lng.toFixed(7)}`
  const spot = { latitude: lat, longitude: lng }
  return {
    ...OF_MAP,
    id,
    kind,
    name: name ?? '',
    ...spot,
    panels: [],
    attributes: details,
    files: [],
    distance: seen.distance,
  }
}

export const waterToWire = (water: places.WaterPoint, reader: Reader): z.input<typeof WireWater> => {
  const wire = seenToWire(water, reader)
  const { diameter, flow = null, volume = null } = wire.attributes
  return { ...wire, metres: water.metres, source: water.source, diameter: millimetresIn(diameter), flow, volume }
}

export const atAlarmToWire = (
  { place, reasons, distance }: places.AtAlarm,
  reader: Reader,
): z.input<typeof WireAtAlarm> => ({
  ...placeToWire(place, reader, distance),
  reasons,
})

type Sent = z.output<typeof ChangeWire>

/** What is said of a place; an area without a point is shown in its middle. */
export function changeFromWire({ latitude, longitude, address, area, ...rest }: Sent): places.PlaceChange {
  const spot =
    latitude !== undefined && longitude !== undefined ? { lat: latitude, lng: longitude } : area ? spotOfArea(area) : {}
  return { ...rest, area, ...spot, address: address == null ? address : addressFromWire(address) }
}

export const placeFromWire = ({ name = '', ...rest }: z.output<typeof NewWire>): places.NewPlace =>
  // safe: the contract asks for a point or an area
  ({ ...changeFromWire({ ...rest, name }) }) as places.NewPlace
