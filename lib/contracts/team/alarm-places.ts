import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { one } from './envelope.ts'
import { Place } from './places.ts'

export const WaterPoint = Place.extend({
  metres: z.number().meta({ description: 'Along the road from the point to the alarm.', example: 140 }),
  source: z.enum(['roads', 'estimate', 'router']).meta({
    description:
      'What `metres` are of: the roads of a region, the distance by air with a detour, or the server at `ROUTER_URL`.',
  }),
  diameter: z.number().nullable().meta({ description: 'Millimetres, where it can be read so.', example: 100 }),
  flow: z.string().nullable().meta({ description: 'As it was written.', example: '1000 l/min' }),
  volume: z.string().nullable().meta({ description: 'As it was written.', example: '50 m³' }),
}).meta({ id: 'WaterPoint' })
export type WaterPoint = z.output<typeof WaterPoint>

export const PlaceAtAlarm = Place.extend({
  reasons: z.array(z.enum(['area', 'distance', 'address', 'panel'])).meta({
    description:
      'It lies in the area; within the radius; at the address; the panel’s number stands in its title, description or externalId.',
  }),
}).meta({ id: 'PlaceAtAlarm' })
export type PlaceAtAlarm = z.output<typeof PlaceAtAlarm>

const base = { tag: 'Places', tablet: 'alarms', method: 'get', extension: true, scope: ['places:read'] } as const

export const getAlarmWater = endpoint({
  ...base,
  id: 'getAlarmWater',
  path: '/v1/alarms/{alarm_id}/water',
  summary: 'The three water points nearest to an alarm',
  note: 'Hydrants and other water points of the team’s own and of the imported regions, nearest first along the road; the dozen that are nearest by air, within 10 km, are looked at. None where the alarm has no location.',
  reply: one(z.array(WaterPoint)),
  failures: [401, 403, 404],
})
export const getAlarmPlaces = endpoint({
  ...base,
  id: 'getAlarmPlaces',
  path: '/v1/alarms/{alarm_id}/places',
  summary: 'What lies at an alarm',
  note: 'The team’s own places with their files, dangers first. A panel’s number counts where it has a letter (`A 7`), or stands behind a word that says what it is (`BMA 1234`, `panel no. 1234`), or is the alarm’s externalId.',
  reply: one(z.array(PlaceAtAlarm)),
  failures: [401, 403, 404],
})
