import type { Scope } from '#lib/scopes.ts'
import { PNG } from './one-of-everything.ts'
import type { Envelope, Kind } from './reference-shapes.ts'

/** `scope`: where the reference states none, that of facts T26. `body` may name the things that are there. */
type Operation = [line: string, scope: Scope, kind: Kind, envelope: Envelope, body?: Body]
type Body = (things: Record<string, string>, other: Record<string, string>) => object

const red = { name: 'Fire', color: '#ff0000' }
/** The 39 operations of the reference, in its order. */
export const OPERATIONS: Operation[] = [
  ['POST /v1/alarms', 'alarms:create', 'alarm', 'one', (t) => ({ title: 'Fire', tags: [t.tags] })],
  ['GET /v1/alarms', 'alarms:read', 'alarm', 'list'],
  ['GET /v1/alarms/{id}', 'alarms:read', 'alarm', 'one'],
  ['PATCH /v1/alarms/{id}', 'alarms:update', 'alarm', 'one', () => ({ title: 'Smoke', concluded: true })],
  ['GET /v1/logs', 'logs:read', 'log', 'list'],
  ['GET /v1/logs/{id}', 'logs:read', 'log', 'one'],
  ['GET /v1/alarms/{alarm_id}/stream', 'alarms.stream:read', 'stream', 'list'],
  [
    ...(['POST /v1/alarms/{alarm_id}/responses', 'alarms.responses:create', 'response', 'one'] as const),
    (_, other) => ({ member: other.members, eta: '2026-12-01T10:00:00.000Z' }),
  ],
  ['GET /v1/alarms/{alarm_id}/responses', 'alarms.responses:read', 'response', 'list'],
  ['GET /v1/alarms/{alarm_id}/responses/{id}', 'alarms.responses:read', 'response', 'one'],
  [
    ...(['PATCH /v1/alarms/{alarm_id}/responses/{id}', 'alarms.responses:update', 'response', 'one'] as const),
    () => ({ eta: '2026-12-01T10:00:00.000Z', position: null }),
  ],
  ['DELETE /v1/alarms/{alarm_id}/responses/{id}', 'alarms.responses:delete', 'response', 'deleted'],
  [
    ...(['POST /v1/alarms/{alarm_id}/assignments', 'alarms.assignments:create', 'assignment', 'one'] as const),
    (_, other) => ({ vehicle: other.vehicles }),
  ],
  ['GET /v1/alarms/{alarm_id}/assignments', 'alarms.assignments:read', 'assignment', 'list'],
  ['GET /v1/alarms/{alarm_id}/assignments/{id}', 'alarms.assignments:read', 'assignment', 'one'],
  ['DELETE /v1/alarms/{alarm_id}/assignments/{id}', 'alarms.assignments:delete', 'assignment', 'deleted'],
  [
    ...(['POST /v1/alarms/{alarm_id}/media', 'alarms.media:create', 'media', 'one'] as const),
    () => ({ file: PNG, description: 'South side' }),
  ],
  ['GET /v1/alarms/{alarm_id}/media', 'alarms.media:read', 'media', 'list'],
  ['GET /v1/alarms/{alarm_id}/media/{id}', 'alarms.media:read', 'media', 'one'],
  [
    ...(['PATCH /v1/alarms/{alarm_id}/media/{id}', 'alarms.media:update', 'media', 'one'] as const),
    () => ({ description: null }),
  ],
  ['DELETE /v1/alarms/{alarm_id}/media/{id}', 'alarms.media:delete', 'media', 'deleted'],
  ['GET /v1/teams/{id}', 'team:read', 'team', 'one'],
  ['PATCH /v1/teams/{id}', 'team:update', 'team', 'one', () => ({ name: 'My Team', targetResponseTime: 7.5 })],
  ['POST /v1/roles', 'roles:create', 'role', 'one', () => red],
  ['GET /v1/roles', 'roles:read', 'role', 'list'],
  ['GET /v1/roles/{id}', 'roles:read', 'role', 'one'],
  ['PATCH /v1/roles/{id}', 'roles:update', 'role', 'one', () => ({ name: 'Diver' })],
  ['DELETE /v1/roles/{id}', 'roles:delete', 'role', 'deleted'],
  ['POST /v1/vehicles', 'vehicles:create', 'vehicle', 'one', () => ({ name: 'ABC-123', type: 'ambulance' })],
  ['GET /v1/vehicles', 'vehicles:read', 'vehicle', 'list'],
  ['GET /v1/vehicles/{id}', 'vehicles:read', 'vehicle', 'one'],
  ['PATCH /v1/vehicles/{id}', 'vehicles:update', 'vehicle', 'one', () => ({ active: false })],
  ['DELETE /v1/vehicles/{id}', 'vehicles:delete', 'vehicle', 'deleted'],
  [
    ...(['POST /v1/vehicles/{id}/positions', 'vehicles.positions:create', 'vehicle', 'done'] as const),
    () => ({ latitude: 60.1699, longitude: 24.9384, altitude: 104.12, speed: 80.4, heading: 90 }),
  ],
  ['POST /v1/tags', 'tags:create', 'tag', 'one', () => red],
  ['GET /v1/tags', 'tags:read', 'tag', 'list'],
  ['GET /v1/tags/{id}', 'tags:read', 'tag', 'one'],
  ['PATCH /v1/tags/{id}', 'tags:update', 'tag', 'one', () => ({ color: '#00ff00' })],
  ['DELETE /v1/tags/{id}', 'tags:delete', 'tag', 'deleted'],
]
