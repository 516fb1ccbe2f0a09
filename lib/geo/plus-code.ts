import { decode, expand } from 'pluscodes'
import type { LngLat } from './distance.ts'

const DIGIT = '[23456789CFGHJMPQRVWX]'
const FULL = new RegExp(`^${DIGIT}{8}\\+(?:${DIGIT}{2,7})?$`)
const SHORT = new RegExp(`(?:^|\\s)((?:${DIGIT}{2}){1,3}\\+${DIGIT}{2,7})(?=$|[\\s,])`)

/** A Plus code that says all by itself, as "9GG65W9Q+X9". */
export function fullPlusCode(text: string): LngLat | undefined {
  const code = text.trim().toUpperCase()
  return FULL.test(code) ? placeOf(code) : undefined
}

/** A short code in a text, as "5W9Q+X9 Helsinki", and what else stands there: near which place it is meant. */
export function shortPlusCode(text: string): { code: string; near: string } | undefined {
  const match = SHORT.exec(text.toUpperCase())
  if (!match) return undefined
  const from = match.index + match[0].indexOf(match[1]!)
  const near = `${text.slice(0, from)} ${text.slice(from + match[1]!.length)}`.replace(/^[\s,]+|[\s,]+$/g, '')
  return { code: match[1]!, near }
}

/** The nearest place that a short code may mean. */
export function placeOfShort(code: string, { lat, lng }: LngLat): LngLat | undefined {
  const fine = code.indexOf('+') + 3 // beyond ten digits the library would lose the rest
  const whole = expand(code.slice(0, fine), { latitude: lat, longitude: lng })
  return whole === null ? undefined : placeOf(whole + code.slice(fine))
}

function placeOf(code: string): LngLat | undefined {
  const place = decode(code)
  return place ? { lng: place.longitude, lat: place.latitude } : undefined
}
