import { type Area, boundsOfArea } from '#lib/geo/area.ts'
import { around } from '#lib/geo/around.ts'
import type { Bounds } from '#lib/geo/bounds.ts'
import { panelKey } from '#lib/places/panel-keys.ts'
import { streetWords } from '#lib/text/address-words.ts'
import type { Said } from './own-place.ts'

/** The columns of what is said of a place, and what it is found by. */
export const rowOf = ({ area, radius, address, panels, attributes, externalId, ...plain }: Said) => ({
  ...plain,
  radius,
  area: area && JSON.stringify(area),
  address: address && JSON.stringify(address),
  address_words: streetWords(address),
  panels,
  panel_keys: panels.map(panelKey).filter(Boolean),
  attributes: JSON.stringify(attributes),
  external_id: externalId,
  extent: boxOf(area ? boundsOfArea(area) : around(plain, 0)),
  reach: reachOf(plain, area, radius),
})

/** Where an alarm may lie at it: two boxes in one, looked at closely afterwards. */
function reachOf(spot: { lng: number; lat: number }, area: Area | null, radius: number | null): string | null {
  const inside = area && boundsOfArea(area)
  const near = radius === null ? null : around(spot, radius)
  if (!inside || !near) return inside || near ? boxOf((inside ?? near)!) : null
  return boxOf({
    west: Math.min(inside.west, near.west),
    east: Math.max(inside.east, near.east),
    south: Math.min(inside.south, near.south),
    north: Math.max(inside.north, near.north),
  })
}

/** PostgreSQL's `box`. */
export const boxOf = ({ west, south, east, north }: Bounds): string => `((${west},${south}),(${east},${north}))`
