import { z } from 'zod'
import { LOCALE_CODES } from '#lib/words/locales.ts'
import { endpoint } from '../endpoint.ts'
import { one } from './envelope.ts'
import { id, like, orNull } from './shared.ts'
import { ShownMap, ShownTeam } from './shown-team.ts'

const Chosen = z
  .enum(LOCALE_CODES)
  .nullable()
  .meta({ description: 'The language of the console; null: what the browser prefers.', example: 'sv' })

const Session = z.object({
  user: z.object({ id: id('usr'), name: like('John Doe'), email: like('john@example.com') }),
  member: orNull(z.object({ id: id('mem'), name: like('John Doe') })).meta({
    description: 'Whom the user answers as; null: nobody.',
  }),
  team: ShownTeam,
  teams: z.array(z.object({ id: id('tea'), name: like('My Team') })).meta({
    description: 'The teams this person is in; the cookie `muster-team` says which one is shown.',
  }),
  centre: z.enum(['live', 'training']),
  locale: Chosen,
  scope: z.array(z.string()).meta({ example: ['alarms:read'] }),
  map: ShownMap,
})

const base = { path: '/v1/session', tag: 'Team', extension: true } as const

/** Who sits at this console: only for a signed-in session, never for a key. */
export const getSession = endpoint({
  ...base,
  id: 'getSession',
  method: 'get',
  summary: 'The signed-in user, the team and the control centre',
  reply: one(Session),
  failures: [401, 403],
})

/** What a user chooses for themselves; it follows them to every device. */
export const updateSession = endpoint({
  ...base,
  id: 'updateSession',
  method: 'patch',
  summary: 'Choose the language of the console',
  body: z.object({ locale: Chosen }).partial(),
  reply: one(Session),
  example: { locale: 'sv' },
  failures: [400, 401, 403],
})
