import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { one } from './envelope.ts'
import { id, Location, like, orNull } from './shared.ts'

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
      user: z.object({ name: like('John Doe'), email: like('john@example.com') }),
      team: z.object({
        id: id('tea'),
        name: like('My Team'),
        locale: like('en'),
        locales: z.array(z.string().meta({ example: 'sv' })),
        location: orNull(Location),
      }),
      centre: z.enum(['live', 'training']),
      scope: z.array(z.string()).meta({ example: ['alarms:read'] }),
      map: z.object({ styleUrl: like('https://tiles.example.com/style.json').nullable() }),
    }),
  ),
  failures: [401, 403],
})
