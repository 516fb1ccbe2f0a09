import Mgrs, { Utm } from 'geodesy/mgrs.js'
import type { LngLat } from './distance.ts'

const MGRS = /^(\d{1,2})\s*([C-HJ-NP-X])\s*([A-HJ-NP-Z])([A-HJ-NP-V])\s*(?:(\d{2,5})\s+(\d{2,5})|((?:\d\d){2,5}))$/i
const UTM =
  /^(\d{1,2})\s*([C-HJ-NP-X])\s*(?:E\s*)?(\d{6}(?:\.\d+)?)\s*(?:m?\s*E)?[\s,;]+(?:N\s*)?(\d{1,8}(?:\.\d+)?)\s*(?:m?\s*N)?$/i
/** Where band S begins and ends: 32 to 40 degrees north. */
const [S_FROM, S_TO] = [3_540_000, 4_435_000]

/** The middle of the square that a reference of MGRS names ("35V LG 8598 7215"), or a place in UTM ("35 V 385980 6672150"). */
export function gridIn(text: string): LngLat | undefined {
  const plain = text.trim().toUpperCase()
  try {
    return inMgrs(MGRS.exec(plain)) ?? inUtm(UTM.exec(plain))
  } catch {
    return undefined // a zone, square or number that there is not
  }
}

function inMgrs(match: RegExpExecArray | null): LngLat | undefined {
  if (!match) return undefined
  const [, zone, band, column, row, east = '', north = '', both = ''] = match
  const [e, n] = both ? [both.slice(0, both.length / 2), both.slice(both.length / 2)] : [east, north]
  if (e.length !== n.length) return undefined
  const metres = (digits: string) => (Number(digits) + 0.5) * 10 ** (5 - digits.length)
  return spot(new Mgrs(Number(zone), band!, column!, row!, metres(e), metres(n)).toUtm())
}

/** The letter is that of a band, or of a half of the earth; only S may be either, and what is far north of the equator is the band. */
function inUtm(match: RegExpExecArray | null): LngLat | undefined {
  if (!match) return undefined
  const [, zone, letter, easting, northing] = match
  const north = Number(northing)
  const isBandS = letter === 'S' && north >= S_FROM && north <= S_TO
  return spot(new Utm(Number(zone), letter! >= 'N' && (letter !== 'S' || isBandS) ? 'N' : 'S', Number(easting), north))
}

function spot(utm: Utm): LngLat {
  const { lat, lon } = utm.toLatLon()
  return { lng: lon, lat }
}
