import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { one, page } from './envelope.ts'
import { IdIn, Instant, id, like } from './shared.ts'

const base = { tag: 'Trips', extension: true, method: 'get' } as const

const TripSource = z.enum(['roads', 'router', 'estimate']).meta({
  description:
    '`roads`: along the roads of an imported region; `router`: as the server at `ROUTER_URL` says; `estimate`: from the distance alone.',
})
const seconds = z.number().min(0).meta({ example: 250 })
const metres = z.number().min(0).meta({ example: 2900 })
const vehicle = { id: id('veh'), name: like('E 1') }

export const VehicleSuggestion = z
  .object({
    vehicle: z.object({ ...vehicle, type: like('engine') }),
    seconds: seconds.nullable(),
    metres: metres.nullable(),
    source: TripSource.nullable(),
    fixAge: z.number().int().nullable().meta({
      description: 'Seconds since its latest fix; null: it has none.',
      example: 4,
    }),
    reasons: z
      .array(z.enum(['nearest', 'fix_old', 'no_fix', 'estimate', 'no_place']))
      .meta({ description: '`fix_old`: over ten minutes. `no_place`: the alarm has no location.' }),
  })
  .meta({ id: 'VehicleSuggestion' })
export type VehicleSuggestion = z.output<typeof VehicleSuggestion>

const Line = z
  .object({
    type: z.literal('LineString'),
    coordinates: z.array(z.array(z.number()).meta({ example: [24.9384, 60.1699] })),
  })
  .nullable()
  .meta({ description: 'GeoJSON, from the vehicle to the alarm; null where no road is known.' })

export const Route = z
  .object({
    alarm: id('alr'),
    vehicle: z.object(vehicle),
    recordedAt: Instant.meta({ description: 'When it was where the way begins: its latest fix.' }),
    seconds,
    metres,
    source: TripSource,
    line: Line,
  })
  .meta({ id: 'Route' })
export type Route = z.output<typeof Route>

export const suggestVehicles = endpoint({
  ...base,
  id: 'suggestVehicles',
  path: '/v1/alarms/{alarm_id}/suggestions',
  summary: 'Free vehicles for an alarm, the soonest there first',
  note: 'Free is who is active and on no open alarm; in training, on none of the live centre either. Who has no fix comes last, by name; so does everybody when the alarm has no location. All are on the one page.',
  scope: ['vehicles:read'],
  reply: page(VehicleSuggestion),
  failures: [401, 403, 404],
})
export const listRoutes = endpoint({
  ...base,
  id: 'listRoutes',
  tablet: 'alarms',
  path: '/v1/routes',
  summary: 'The ways of all vehicles that are under way to open alarms',
  note: 'From where the latest fix was. All are on the one page. Whoever asks within three seconds of another gets the same.',
  scope: ['alarms.assignments:read'],
  reply: page(Route),
  failures: [401, 403],
})
export const listAlarmRoutes = endpoint({
  ...base,
  id: 'listAlarmRoutes',
  tablet: 'alarms',
  path: '/v1/alarms/{alarm_id}/routes',
  summary: 'The ways of the vehicles that are under way to an alarm',
  note: 'With `vehicle` the way that this one would take, on the alarm or not; empty where it has no fix or the alarm no location.',
  scope: ['alarms.assignments:read'],
  query: z.object({
    vehicle: IdIn.optional().meta({
      description: 'Whose way, on the alarm or not.',
      example: 'veh_01j85v5kgkfbzt7yb0nwq1ztdw00',
    }),
  }),
  reply: page(Route),
  failures: [400, 401, 403, 404],
})

const MOST_MINUTES = 60
const MOST_AREAS = 5
const Degrees = (most: number) =>
  z
    .string()
    .regex(/^-?\d{1,3}(\.\d{1,20})?$/, 'must be degrees, such as 60.1699')
    .transform(Number)
    .refine((degrees) => Math.abs(degrees) <= most, `must be between -${most} and ${most}`)
const Minutes = z
  .string()
  .regex(/^\d{1,2}(,\d{1,2})*$/, 'must be whole minutes with commas between them, such as 5,10,15')
  .transform((text) => text.split(',').map(Number))
  .refine((all) => all.every((each) => each >= 1 && each <= MOST_MINUTES), `must be from 1 to ${MOST_MINUTES}`)
  .refine((all) => all.length <= MOST_AREAS, `must not be more than ${MOST_AREAS}`)

const ReachedArea = z
  .object({
    type: z.literal('Feature'),
    properties: z.object({
      minutes: z.number().int().meta({ example: 5 }),
      source: z.enum(['roads', 'estimate']),
    }),
    geometry: z.object({
      type: z.literal('MultiPolygon'),
      coordinates: z.array(z.array(z.array(z.array(z.number()).meta({ example: [24.9384, 60.1699] })))),
    }),
  })
  .meta({ id: 'ReachedArea' })
export type ReachedArea = z.output<typeof ReachedArea>

export const getReach = endpoint({
  ...base,
  id: 'getReach',
  path: '/v1/reach',
  summary: 'How far a vehicle of the team gets from a place within so many minutes',
  note: 'By the roads of an imported region, along them and some 70 m to either side; circles, as an estimate, where there is none.',
  scope: ['vehicles:read'],
  query: z.object({
    latitude: Degrees(90).meta({ type: 'string', description: 'Of the place it starts from.', example: '60.1699' }),
    longitude: Degrees(180).meta({ type: 'string', description: 'Of the place it starts from.', example: '24.9384' }),
    minutes: Minutes.optional().meta({
      type: 'string',
      description: `Up to ${MOST_AREAS} numbers from 1 to ${MOST_MINUTES}; 5,10,15 by default.`,
      example: '5,10,15',
    }),
  }),
  reply: one(z.object({ type: z.literal('FeatureCollection'), features: z.array(ReachedArea) })),
  failures: [400, 401, 403],
})
