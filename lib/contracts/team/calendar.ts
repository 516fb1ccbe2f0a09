import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deleted, one } from './envelope.ts'
import { like } from './shared.ts'

const base = {
  path: '/v1/members/{id}/calendar',
  tag: 'Members',
  extension: true,
  scope: ['members.availability:update'],
} as const

export const openCalendar = endpoint({
  ...base,
  id: 'openCalendar',
  method: 'post',
  summary: 'An address by which calendar programs show a member’s availability',
  note: 'iCalendar (RFC 5545): what is said and planned from four weeks ago to three months ahead. The address is told this once, and the one before opens nothing any more. A signed-in member needs no scope for their own.',
  reply: one(z.object({ url: like(`https://muster.example.org/calendar/${'5d'.repeat(32)}.ics`) })),
  showsSecret: true,
  failures: [401, 403, 404],
})
export const closeCalendar = endpoint({
  ...base,
  id: 'closeCalendar',
  method: 'delete',
  summary: 'Close that address',
  note: 'A signed-in member needs no scope for their own.',
  reply: deleted,
  failures: [401, 403, 404],
})
