import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { requiredText, text } from '../text.ts'
import { deleted, ListQuery, one, page } from './envelope.ts'
import { ChannelKind } from './member-channels.ts'
import { ExternalId, ExternalIdIn, IdIn, Instant, id, like, orNull, Position } from './shared.ts'

export const Member = z
  .object({
    id: id('mem'),
    createdAt: Instant,
    name: like('John Doe'),
    firstname: like('John'),
    lastname: like('Doe'),
    avatar: like('https://example.com/john.webp').nullable(),
    user: id('usr').nullable(),
    roles: z.array(z.object({ id: id('rol'), name: like('Water Rescue'), color: like('#ff0000') })),
    position: orNull(Position),
    inTraining: z.boolean().meta({ description: 'Whether alarms of the training centre call this member.' }),
    alertedBy: z.array(ChannelKind).meta({
      description:
        'The kinds of this member’s channels, in the order in which they are tried; none: nobody reaches them.',
    }),
    invitedUntil: Instant.nullable().meta({
      description: 'Until when an open invitation is good; null: there is none.',
    }),
    externalId: ExternalId,
  })
  .meta({ id: 'Member' })
export type Member = z.output<typeof Member>

const isWebAddress = (url: string) => /^https?:\/\/\S+$/.test(url) && URL.canParse(url)

const NewMember = z.object({
  firstname: requiredText(100),
  lastname: requiredText(100),
  avatar: text(2000).refine(isWebAddress, 'must be a http or https address').nullable().optional(),
  user: IdIn.nullable()
    .optional()
    .meta({ description: 'Who signs in as this member: a user of the team, each as one member at most.' }),
  roles: z.array(IdIn).max(100).optional().meta({ description: 'Ids of roles; the list is replaced as a whole.' }),
  inTraining: z.boolean().optional(),
  externalId: ExternalIdIn.optional(),
})

// The reference needs member ids and offers no way to learn them (facts T54).
const base = { path: '/v1/members', tag: 'Members', versioned: true, extension: true } as const
const single = { ...base, path: '/v1/members/{id}' } as const

export const createMember = endpoint({
  ...base,
  id: 'createMember',
  method: 'post',
  summary: 'Create a member',
  scope: ['members:create'],
  body: NewMember,
  reply: one(Member),
  example: { firstname: 'John', lastname: 'Doe', roles: ['rol_01j85v5kghfn4974e7mph1ygmr00'] },
  failures: [400, 401, 403],
})
export const listMembers = endpoint({
  ...base,
  versioned: false,
  id: 'listMembers',
  method: 'get',
  summary: 'List all members',
  scope: ['members:read'],
  query: ListQuery,
  reply: page(Member),
  failures: [400, 401, 403],
})
export const getMember = endpoint({
  ...single,
  id: 'getMember',
  method: 'get',
  summary: 'Retrieve a member',
  scope: ['members:read'],
  reply: one(Member),
  failures: [401, 403, 404],
})
export const updateMember = endpoint({
  ...single,
  id: 'updateMember',
  method: 'patch',
  summary: 'Update a member',
  scope: ['members:update'],
  body: NewMember.partial(),
  reply: one(Member),
  example: { roles: [] },
  failures: [400, 401, 403, 404],
})
export const deleteMember = endpoint({
  ...single,
  id: 'deleteMember',
  method: 'delete',
  summary: 'Delete a member',
  scope: ['members:delete'],
  reply: deleted,
  failures: [401, 403, 404],
})
