import { z } from 'zod'
import { boxesOf } from '../../geo/box.ts'
import { text } from '../text.ts'
import { list } from './shared.ts'

const numbers = (count: number) =>
  list
    .transform((items) => items.map(Number))
    .refine((found) => found.length === count && found.every(Number.isFinite), `must be ${count} numbers`)

/**
 * `west,north,east,south`, or `west,south,east,north`. With a west beyond its east, or an end beyond 180, it goes across the 180th
 * meridian: the boxes it is on either side (facts C47).
 */
export const Box = numbers(4)
  .transform(([west, y1, east, y2]) => ({
    west: west!,
    east: east!,
    south: Math.min(y1!, y2!),
    north: Math.max(y1!, y2!),
  }))
  .transform(boxesOf)
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
