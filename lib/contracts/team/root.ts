import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { one } from './envelope.ts'
import { id, like } from './shared.ts'

/** Who am I? The only way an integration learns its team's id (facts T13). Any valid key, no scope needed. */
export const whoAmI = endpoint({
  id: 'whoAmI',
  tag: 'Team',
  path: '/',
  method: 'get',
  summary: 'The calling key and its team',
  reply: one(
    z.object({
      team: z.object({ id: id('tea'), name: like('My Team') }),
      key: z.object({
        id: id('key'),
        name: like('My Integration'),
        scope: z.array(z.string()).meta({ example: ['alarms:create', 'alarms:read'] }),
      }),
    }),
  ),
  failures: [401],
})
