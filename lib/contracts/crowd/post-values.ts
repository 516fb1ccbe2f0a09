import { z } from 'zod'

const MAX_DEPTH = 16

/** Is this a place? Both keys decide it, whatever they hold. */
export const isPoint = (value: unknown): value is { lat: unknown; lon: unknown } =>
  typeof value === 'object' && value !== null && 'lat' in value && 'lon' in value

/** The place a point names, numbers or numeric strings; undefined where it names none on this earth. */
export function placeOf({ lat, lon }: { lat: unknown; lon: unknown }): { lng: number; lat: number } | undefined {
  const place = { lng: numeric(lon), lat: numeric(lat) }
  const onEarth = Math.abs(place.lng) <= 180 && Math.abs(place.lat) <= 90 // false for NaN
  return onEarth ? place : undefined
}

function numeric(value: unknown): number {
  if (typeof value === 'string' && value.trim() !== '') return Number(value)
  return typeof value === 'number' ? value : Number.NaN
}

/** What PostgreSQL can keep: no NUL, no half of a surrogate pair, not nested without end. */
function isStorable(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return !value.includes('\u0000') && value.isWellFormed()
  if (typeof value !== 'object' || value === null) return true
  if (depth === MAX_DEPTH) return false
  return Object.entries(value).every(([key, inner]) => isStorable(key) && isStorable(inner, depth + 1))
}

/** The answers to a form's questions: arrays by attribute key. PHP clients send `[]` where there is none. */
export const ValuesIn = z
  .union(
    [
      z
        .array(z.unknown())
        .length(0)
        .transform(() => ({})),
      z.record(z.string(), z.array(z.unknown())),
    ],
    {
      error: 'must be an object of arrays',
    },
  )
  .refine((values) => isStorable(values), 'contains what cannot be stored')
  .refine(
    (values) =>
      Object.values(values)
        .flat()
        .every((value) => !isPoint(value) || placeOf(value) !== undefined),
    'contains a point that is not on the map',
  )
