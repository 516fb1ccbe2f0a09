import type { LngLat } from './distance.ts'

/** What people and devices write for the signs of degrees, minutes and seconds, and for a minus. */
const SIGNS: [RegExp, string][] = [
  [/[º˚]/g, '°'],
  [/''|[“”″‟]/g, '"'],
  [/[‘’′´`]/g, "'"],
  [/[−–]/g, '-'],
  [/\b(?:latitude|longitude|lat|lon|lng|long)\b\s*[:=]?/gi, ' '],
]
const NUMBER = '\\d{1,3}(?:[.,]\\d{1,20})?'
const SMALL = '\\d{1,2}(?:[.,]\\d{1,20})?'
const POINTED = /^([+-]?\d{1,3}(?:\.\d{1,20})?)°?(?:\s*[,;]\s*|\s+)([+-]?\d{1,3}(?:\.\d{1,20})?)°?$/
/** "60,1699 24,9384": with commas for points, what stands between is a space or a semicolon. */
const COMMAS = /^([+-]?\d{1,3},\d{2,20})°?(?:\s*;\s*|,?\s+)([+-]?\d{1,3},\d{2,20})°?$/
/** Degrees; with minutes; with seconds. */
const ANGLE = `([+-]?${NUMBER})\\s*(?:°|\\s|$)?\\s*(?:(${SMALL})\\s*(?:'|\\s)?\\s*(?:(${SMALL})\\s*"?)?)?`
const BEFORE = new RegExp(`^([NSEW])\\s*${ANGLE}[\\s,;]*([NSEW])\\s*${ANGLE}$`, 'i')
const BEHIND = new RegExp(`^${ANGLE}\\s*([NSEW])[\\s,;]*${ANGLE}\\s*([NSEW])$`, 'i')
const SIGNED = `([+-]?${NUMBER})\\s*°\\s*(?:(${SMALL})\\s*'\\s*(?:(${SMALL})\\s*")?)?`
const PLAIN = new RegExp(`^${SIGNED}[\\s,;]*${SIGNED}$`)

/**
 * The place that a text says in degrees, as "60.1699, 24.9384", "60,1699 24,9384", "60°10.194'N 24°56.304'E" or
 * "N 60 10 11.6 E 24 56 18.2"; without letters latitude first. Undefined where it says something else, or none on this earth.
 */
export function degreesIn(text: string): LngLat | undefined {
  let plain = text
  for (const [sign, as] of SIGNS) plain = plain.replace(sign, as)
  plain = plain.trim()
  return decimal(plain) ?? lettered(plain)
}

function decimal(text: string): LngLat | undefined {
  const [, lat, lng] = POINTED.exec(text) ?? COMMAS.exec(text) ?? []
  if (lat === undefined || lng === undefined || !/[.,°]/.test(lat + lng)) return undefined
  return onEarth(numberOf(lat), numberOf(lng))
}

function lettered(text: string): LngLat | undefined {
  const before = BEFORE.exec(text)
  if (before) return fromAxes([before[1]!, before.slice(2, 5)], [before[5]!, before.slice(6, 9)])
  const behind = BEHIND.exec(text)
  if (behind) return fromAxes([behind[4]!, behind.slice(1, 4)], [behind[8]!, behind.slice(5, 8)])
  const plain = PLAIN.exec(text)
  return plain ? fromAxes(['N', plain.slice(1, 4)], ['E', plain.slice(4, 7)]) : undefined
}

type Axis = [letter: string, parts: (string | undefined)[]]

/** Longitude may be said first, where letters say which is which. */
function fromAxes(one: Axis, other: Axis): LngLat | undefined {
  const isNorth = ([letter]: Axis) => /[NS]/i.test(letter)
  if (isNorth(one) === isNorth(other)) return undefined
  const [lat, lng] = isNorth(one) ? [one, other] : [other, one]
  return onEarth(angleOf(lat), angleOf(lng))
}

function angleOf([letter, [degrees = '', minutes = '0', seconds = '0']]: Axis): number {
  const [minute, second] = [numberOf(minutes), numberOf(seconds)]
  if (minute >= 60 || second >= 60) return Number.NaN
  const size = Math.abs(numberOf(degrees)) + minute / 60 + second / 3600
  return (degrees.startsWith('-') ? -1 : 1) * (/[SW]/i.test(letter) ? -size : size)
}

const numberOf = (text: string) => Number(text.replace(',', '.'))

const onEarth = (lat: number, lng: number): LngLat | undefined =>
  Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lng, lat } : undefined
