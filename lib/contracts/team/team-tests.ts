import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { AlertChannel } from './alerts.ts'
import { ListQuery, one, page } from './envelope.ts'
import { AlertState } from './member-channels.ts'
import { Instant, id, like } from './shared.ts'

const count = z.number().int().meta({ example: 14 })
const seconds = z.number().nullable().meta({ description: 'Null while nobody was.', example: 4.2 })

export const TeamTest = z
  .object({
    id: id('tst'),
    createdAt: Instant,
    month: like('2026-11').nullable().meta({ description: 'Null: by hand.' }),
    called: count,
    reached: count.meta({ description: 'With a receipt, or their own word.' }),
    secondsToHalf: seconds,
    secondsToLast: seconds,
    notReached: z
      .array(
        z.object({
          id: id('mem'),
          name: like('John Doe'),
          channel: AlertChannel.nullable().meta({ description: 'Null: the member has none, and nothing was tried.' }),
          state: AlertState.nullable(),
          reason: like('The device takes no pushes any more').nullable(),
        }),
      )
      .meta({ description: 'Who has neither a receipt nor said anything; it may still come.' }),
  })
  .meta({ id: 'TeamTest' })

export type TeamTest = z.output<typeof TeamTest>

const base = { path: '/v1/alert-tests', tag: 'Alerts', extension: true } as const

export const createTeamTest = endpoint({
  ...base,
  id: 'createTeamTest',
  method: 'post',
  summary: 'Call the whole team as a test',
  note: 'Everybody who has a channel, by the first of theirs; it says DRILL. Every month by itself with `alerting.monthlyTest` of the team.',
  scope: ['alerts:create'],
  reply: one(TeamTest),
  failures: [401, 403],
})
export const listTeamTests = endpoint({
  ...base,
  id: 'listTeamTests',
  method: 'get',
  summary: 'List all tests of the team',
  scope: ['alerts:read'],
  query: ListQuery,
  reply: page(TeamTest),
  failures: [400, 401, 403],
})
export const getTeamTest = endpoint({
  ...base,
  path: '/v1/alert-tests/{id}',
  id: 'getTeamTest',
  method: 'get',
  summary: 'Retrieve a test of the team',
  scope: ['alerts:read'],
  reply: one(TeamTest),
  failures: [401, 403, 404],
})
