import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { one } from './envelope.ts'
import { id, Location, orNull } from './shared.ts'

/** Who sits at this console: only for a signed-in session, never for a key. */
export const getSession = endpoint({
  id: 'getSession',
  tag: 'Team',
  path: '/v1/session',
  method: 'get',
  summary: 'The signed-in user, the team and the control centre',
  extension: true,
  reply: one(
    z.object({
      user: z.object({ name: z.string(), email: z.string() }),
      team: z.object({ id: id('tea'), name: z.string(), locale: z.string(), location: orNull(Location) }),
      centre: z.enum(['live', 'training']),
      scope: z.array(z.string()),
      map: z.object({ styleUrl: z.string().nullable() }),
    }),
  ),
  failures: [401, 403],
})
