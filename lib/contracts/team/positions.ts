import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { done, Failure, limitUpTo, one } from './envelope.ts'
import { IdIn, Instant, InstantIn, id, like, Position } from './shared.ts'
import { Fix } from './vehicles.ts'

const MOST_ROWS = 1000
export const LONGEST_TRAIL = 10_000

export const PositionRow = Fix.extend({ vehicle: IdIn.meta({ example: 'veh_01j85v5mtdfbwbsd2d3s6nvx8h00' }) })

// Each row is judged by itself, so here anything passes; the document shows what a row should be.
const { $schema: _, ...rowSchema } = z.toJSONSchema(PositionRow, { io: 'input' })
const AnyRow = z.custom<z.input<typeof PositionRow>>(() => true).meta(rowSchema)

const Row = z.object({
  index: z.number().int().meta({ description: 'Which of the rows sent, from 0.', example: 0 }),
  status: z.enum(['accepted', 'refused']),
  error: Failure.shape.error.omit({ status: true }).nullable(),
})

export const createPositions = endpoint({
  id: 'createPositions',
  tablet: 'vehicle',
  bucket: 'positions',
  tag: 'Vehicles',
  path: '/v1/positions',
  method: 'post',
  summary: 'Create positions of many vehicles',
  extension: true,
  scope: ['vehicles.positions:create', 'vehicles:update'],
  body: z.object({
    positions: z
      .array(AnyRow)
      .max(MOST_ROWS)
      .meta({ description: `At most ${MOST_ROWS}. A wrong row is refused alone; the answer says which, in order.` }),
  }),
  reply: one(z.array(Row)),
  example: {
    positions: [{ vehicle: 'veh_01j85v5mtdfbwbsd2d3s6nvx8h00', latitude: 60.1699, longitude: 24.9384, speed: 80.4 }],
  },
  failures: [400, 401, 403],
})

const TrailQuery = z.object({
  from: InstantIn.optional().meta({ description: 'An hour before `to` by default.' }),
  to: InstantIn.optional().meta({ description: 'Now by default. Both ends belong to it.' }),
  limit: limitUpTo(LONGEST_TRAIL).meta({
    type: 'string',
    description: `Fixes in one answer, at most and by default ${LONGEST_TRAIL}.`,
  }),
  after: z
    .string()
    .optional()
    .meta({ description: 'Opaque: `cursor.after` of the answer before. Repeat `from` and `to`.' }),
  format: z
    .enum(['json', 'geojson'])
    .optional()
    .meta({ description: '`geojson`, or `Accept: application/geo+json`, asks for a GeoJSON feature.' }),
})

const Cursor = z
  .object({ after: like('MTc5NTM0MDUxMDAwMA==').nullable() })
  .meta({ description: 'Where to read on; null when there is no more.' })
const LngLat = z.array(z.number()).meta({ example: [24.9384, 60.1699] })

const TrailFeature = z
  .object({
    type: z.literal('Feature'),
    id: id('veh'),
    geometry: z
      .union([
        z.object({ type: z.literal('LineString'), coordinates: z.array(LngLat) }),
        z.object({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(LngLat)) }),
        z.object({ type: z.literal('Point'), coordinates: LngLat }),
        z.null(),
      ])
      .meta({
        description:
          'A line, cut in several where it crosses 180° (RFC 7946, 3.1.9); a point for a single fix, null for none.',
      }),
    properties: z.object({
      name: like('ABC-123'),
      coordTimes: z.union([z.array(Instant), z.array(z.array(Instant))]).meta({
        description:
          'When each coordinate was taken, in as many arrays as the coordinates; at 180° when it was passed.',
      }),
      cursor: Cursor,
    }),
  })
  .meta({ id: 'TrailFeature' })
export type TrailFeature = z.output<typeof TrailFeature>

const Trail = one(z.array(Position)).extend({ cursor: Cursor })

export const getTrail = endpoint({
  id: 'getTrail',
  tag: 'Vehicles',
  path: '/v1/vehicles/{id}/positions',
  method: 'get',
  summary: 'Retrieve a vehicle’s trail, in the order its fixes were taken',
  extension: true,
  scope: ['vehicles.positions:read'],
  query: TrailQuery,
  reply: Trail,
  media: { 'application/json': Trail, 'application/geo+json': TrailFeature },
  failures: [400, 401, 403, 404],
})

/** Only for as long as the member's response to an open alarm says `position: true`. */
export const createMemberPosition = endpoint({
  id: 'createMemberPosition',
  bucket: 'positions',
  tag: 'Members',
  path: '/v1/members/{id}/positions',
  method: 'post',
  summary: 'Create a member position, while the member’s tracking is on for an open alarm',
  extension: true,
  scope: ['members.positions:create'],
  body: Fix,
  reply: done,
  example: { latitude: 60.1699, longitude: 24.9384, speed: 5.2, heading: 90 },
  failures: [400, 401, 403, 404],
})
