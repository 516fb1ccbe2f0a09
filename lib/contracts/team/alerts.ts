import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { ListQuery, one, page } from './envelope.ts'
import { IdIn, Instant, id } from './shared.ts'

const Who = z.object({ id: id('mem'), name: z.string().meta({ example: 'John Doe' }) })
const when = Instant.nullable()
const wave = z.number().int().meta({ example: 1 })
const reason = z.enum(['raised', 'missing', 'duty_officer', 'hand', 'enough', 'stand_down'])

export const AlertChannel = z.enum(['push', 'ntfy', 'sms', 'voice', 'mail'])

export const Alert = z
  .object({
    id: id('alt'),
    member: Who,
    channel: AlertChannel,
    purpose: z.enum(['alarm', 'information', 'enough', 'stand_down', 'unowned', 'test']),
    state: z
      .enum(['queued', 'accepted', 'delivered', 'opened', 'answered', 'failed'])
      .meta({ description: 'Accepted by a service is not delivered: that takes a receipt.' }),
    wave,
    step: z.number().int().meta({ description: 'Its place in the person’s ladder, from 0.', example: 0 }),
    queuedAt: Instant,
    acceptedAt: when,
    deliveredAt: when,
    openedAt: when,
    answeredAt: when,
    failedAt: when,
    reason: z.string().nullable().meta({ description: 'Why it failed.', example: 'No answer in time' }),
  })
  .meta({ id: 'Alert' })

const count = z.number().int().meta({ example: 2 })
export const Alerting = z
  .object({
    state: z
      .enum(['none', 'running', 'held', 'ended'])
      .meta({ description: '`none`: nobody has been called. `ended`: with its alarm.' }),
    nextAt: when.meta({ description: 'When the next wave is; null while it is held, or when there is none.' }),
    next: z.union([z.object({ wave, reason, people: z.array(Who) }), z.null()]),
    waves: z.array(
      z.object({
        wave,
        at: Instant,
        reason,
        called: count,
        rules: z.array(z.object({ id: id('rul'), name: z.string().meta({ example: 'Fires' }) })),
        missing: z.array(z.object({ role: id('rol').nullable(), count })),
      }),
    ),
    counts: z.object({
      called: count,
      answered: count,
      coming: count,
      notComing: count,
      silent: count.meta({ description: 'Delivered, and no answer.' }),
      notReached: count.meta({ description: 'No receipt of any call.' }),
    }),
  })
  .meta({ id: 'Alerting' })

export const Candidate = z
  .object({
    ...Who.shape,
    roles: z.array(id('rol')),
    availability: z.enum(['available', 'busy', 'away']),
    called: z.boolean().meta({ description: 'To this alarm, before.' }),
    wanted: z.boolean().meta({ description: 'Called by the rules, if `{}` were sent now.' }),
  })
  .meta({ id: 'AlertCandidate' })

const ids = z.array(IdIn).min(1).max(1000).optional()
const Hand = z
  .object({ members: ids, roles: ids, groups: ids })
  .meta({ description: 'Whom to call; nothing named: by the rules again.' })

/** The number of a transaction: 64 bits. */
const Cursor = z
  .string()
  .regex(/^\d{1,19}$/, 'must be a cursor of another answer')
  .meta({ example: '73120' })

const path = '/v1/alarms/{alarm_id}/alerts'
const base = { path, tag: 'Alerts', extension: true } as const
const ladder = { ...base, path: '/v1/alarms/{alarm_id}/alerting' } as const

export const listAlerts = endpoint({
  ...base,
  id: 'listAlerts',
  method: 'get',
  summary: 'List all alerts of an alarm',
  note: 'One row for each person and channel.',
  scope: ['alerts:read'],
  query: ListQuery,
  reply: page(Alert),
  failures: [400, 401, 403, 404],
})
export const getChangedAlerts = endpoint({
  ...base,
  path: `${path}/changes`,
  id: 'getChangedAlerts',
  method: 'get',
  summary: 'Retrieve the alerts of an alarm that have changed',
  note: 'All that were made or changed since the `cursor` of another answer; without `after` all there are. None is missed, whatever commits late; one may come twice, and the newer is to be kept.',
  scope: ['alerts:read'],
  query: z.object({ after: Cursor.optional().meta({ description: 'The `cursor` of another answer.' }) }),
  reply: one(z.object({ cursor: Cursor, alerts: z.array(Alert) })),
  failures: [400, 401, 403, 404],
})
export const callPeople = endpoint({
  ...base,
  id: 'callPeople',
  method: 'post',
  summary: 'Call people to an alarm',
  note: 'As a wave of its own. Named members are called whatever they have said of themselves, roles and groups but for who is away. Nobody left to call is no error: `called` is 0 and `wave` null.',
  scope: ['alerts:create'],
  body: Hand,
  reply: one(z.object({ wave: wave.nullable(), called: count })),
  example: {},
  failures: [400, 401, 403, 404],
})
export const suggestPeople = endpoint({
  ...base,
  path: `${path}/candidates`,
  id: 'suggestPeople',
  method: 'get',
  summary: 'List who could be called to an alarm',
  note: 'Members with a channel who have not answered; in the training centre those of its list.',
  scope: ['alerts:read'],
  reply: one(z.array(Candidate)),
  failures: [401, 403, 404],
})
export const getAlerting = endpoint({
  ...ladder,
  id: 'getAlerting',
  method: 'get',
  summary: 'Retrieve how far the calling has come',
  scope: ['alerts:read'],
  reply: one(Alerting),
  failures: [401, 403, 404],
})
export const updateAlerting = endpoint({
  ...ladder,
  id: 'updateAlerting',
  method: 'patch',
  summary: 'Hold the calling, or let it go on',
  note: 'While it is held nobody is called but by hand.',
  scope: ['alerts:create'],
  body: z.object({ state: z.enum(['held', 'running']) }),
  reply: one(Alerting),
  example: { state: 'held' },
  failures: [400, 401, 403, 404],
})

export type Alert = z.output<typeof Alert>
export type AlertCandidate = z.output<typeof Candidate>
