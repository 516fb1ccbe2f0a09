import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { requiredText } from '../text.ts'
import { deleted, ListQuery, one, page } from './envelope.ts'
import { ExternalId, ExternalIdIn, IdIn, Instant, id } from './shared.ts'

export const AlertKind = z
  .enum(['alarm', 'information'])
  .meta({ description: 'An information is only to be known: it is never a voice call, and never loud.' })

const targets = {
  everybody: z.boolean().meta({ description: 'Every member of the team; in the training centre of its list.' }),
  roles: z.array(id('rol')),
  groups: z.array(id('grp')),
  vehicles: z.array(id('veh')).meta({ description: 'Their crews: who holds a role of one of their seats.' }),
}

export const AlertRule = z
  .object({
    id: id('rul'),
    createdAt: Instant,
    name: z.string().meta({ example: 'Fire P1' }),
    place: z
      .number()
      .int()
      .meta({ example: 0, description: 'Where it stands in the list, from 0; all that fit count.' }),
    kind: AlertKind,
    tags: z.array(id('tag')).meta({ description: 'Of alarms with one of these; none and `anyTag`: of every alarm.' }),
    anyTag: z.boolean().meta({
      description: 'False for a rule of certain tags, also when all of them were deleted: it fits no alarm then.',
    }),
    priorities: z.array(z.number().int()).meta({ description: 'Empty: of every priority.', example: [1, 2] }),
    ...targets,
    externalId: ExternalId,
  })
  .meta({ id: 'AlertRule' })

export type AlertRule = z.output<typeof AlertRule>

const ids = z.array(IdIn).max(200)
const NewAlertRule = z.object({
  name: requiredText(100),
  place: z.number().int().min(0).max(1000).optional(),
  kind: AlertKind.optional().meta({ description: '`alarm` by default.' }),
  tags: ids.optional().meta({ description: 'Empty: of every alarm.' }),
  priorities: z.array(z.number().int().min(1).max(3)).max(3).optional().meta({ description: 'Empty: of every one.' }),
  everybody: z.boolean().optional(),
  roles: ids.optional(),
  groups: ids.optional(),
  vehicles: ids.optional(),
  externalId: ExternalIdIn.optional(),
})

const base = { path: '/v1/alert-rules', tag: 'Alert rules', versioned: true, extension: true } as const
const single = { ...base, path: '/v1/alert-rules/{id}' } as const

export const createAlertRule = endpoint({
  ...base,
  id: 'createAlertRule',
  method: 'post',
  summary: 'Create an alert rule',
  note: 'Whom an alarm of the key’s control centre calls. Without any rule everybody available who has a channel is called for priority 1 and 2.',
  scope: ['alert-rules:create'],
  body: NewAlertRule,
  reply: one(AlertRule),
  example: { name: 'Fire P1', priorities: [1], everybody: true },
  failures: [400, 401, 403],
})
export const listAlertRules = endpoint({
  ...base,
  versioned: false,
  id: 'listAlertRules',
  method: 'get',
  summary: 'List all alert rules',
  scope: ['alert-rules:read'],
  query: ListQuery,
  reply: page(AlertRule),
  failures: [400, 401, 403],
})
export const getAlertRule = endpoint({
  ...single,
  id: 'getAlertRule',
  method: 'get',
  summary: 'Retrieve an alert rule',
  scope: ['alert-rules:read'],
  reply: one(AlertRule),
  failures: [401, 403, 404],
})
export const updateAlertRule = endpoint({
  ...single,
  id: 'updateAlertRule',
  method: 'patch',
  summary: 'Update an alert rule',
  scope: ['alert-rules:update'],
  body: NewAlertRule.partial(),
  reply: one(AlertRule),
  example: { name: 'Fire P1 and P2', priorities: [1, 2] },
  failures: [400, 401, 403, 404],
})
export const deleteAlertRule = endpoint({
  ...single,
  id: 'deleteAlertRule',
  method: 'delete',
  summary: 'Delete an alert rule',
  scope: ['alert-rules:delete'],
  reply: deleted,
  failures: [401, 403, 404],
})
