import { z } from 'zod'
import { text } from '../text.ts'
import { list } from './shared.ts'

const numbers = (count: number) =>
  list
    .transform((items) => items.map(Number))
    .refine((found) => found.length === count && found.every(Number.isFinite), `must be ${count} numbers`)

/** `west,north,east,south`; only the corners matter, so `west,south,east,north` is the same box. */
export const Box = numbers(4)
  .transform(([x1, y1, x2, y2]) => ({
    west: Math.min(x1!, x2!),
    east: Math.max(x1!, x2!),
    south: Math.min(y1!, y2!),
    north: Math.max(y1!, y2!),
  }))
  .meta({ type: 'string', example: '24.5,60.4,25.3,60.0' })

export const Centre = numbers(2)
  .refine(([lat, lng]) => Math.abs(lat!) <= 90 && Math.abs(lng!) <= 180, 'must be lat,lon')
  .transform(([lat, lng]) => ({ lat: lat!, lng: lng! }))
  .meta({ type: 'string', example: '60.1699,24.9384' })

export const Km = z
  .string()
  .transform(Number)
  .refine((n) => Number.isFinite(n) && n >= 0, 'must be a number')
  .meta({ type: 'string', example: '5' })

/** What is asked of each key: any of some values. */
export const Values = z
  .record(text(150), z.array(text(1000)).max(100), 'must be asked by key, as values[key]')
  .refine((values) => Object.keys(values).length <= 50, 'asks for too many keys')
  .meta({ param: { style: 'deepObject', explode: true }, example: { road: ['blocked'] } })
