import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { text } from '../text.ts'
import { deleted, one } from './envelope.ts'
import { Instant, id, like } from './shared.ts'

const Email = z.email().max(254)
const token = text(100).meta({ description: 'What stands behind the `#` of the link.', example: '5f0c9d1a'.repeat(8) })

const Invitation = z
  .object({
    url: like('https://muster.example.org/join#5f0c9d1a').nullable().meta({
      description: 'Shown this once, for a QR code or a message of one’s own; null when it is mailed.',
    }),
    email: like('john@example.org').nullable(),
    expiresAt: Instant.nullable().meta({ description: 'Null when it is mailed: a week after it was.' }),
  })
  .meta({ id: 'Invitation' })

const base = { tag: 'Members', extension: true } as const

export const createInvitation = endpoint({
  ...base,
  id: 'createInvitation',
  method: 'post',
  path: '/v1/members/{id}/invitations',
  summary: 'Invite a member to sign in',
  note: 'A link that is good once, for a week: with it the person chooses a password, or signs in with the one they have in another team, and is this member from then on. With `email` it is mailed, which needs an SMTP server; otherwise it is in the answer.',
  scope: ['members:update'],
  body: z.object({ email: Email.nullable().optional() }),
  reply: one(Invitation),
  showsSecret: true,
  example: { email: 'john@example.org' },
  failures: [400, 401, 403, 404],
})

export const deleteInvitations = endpoint({
  ...base,
  id: 'deleteInvitations',
  method: 'delete',
  path: '/v1/members/{id}/invitations',
  summary: 'Withdraw a member’s open invitations',
  scope: ['members:update'],
  reply: deleted,
  failures: [401, 403, 404],
})

export const readInvitation = endpoint({
  ...base,
  id: 'readInvitation',
  method: 'post',
  path: '/v1/invitations/read',
  summary: 'Read what a link invites to',
  open: 'anywhere',
  body: z.object({ token }),
  reply: one(
    z.object({
      team: like('My Team'),
      member: z.object({ id: id('mem'), name: like('John Doe') }),
      email: like('john@example.org').nullable(),
      expiresAt: Instant,
    }),
  ),
  example: { token: '5f0c9d1a'.repeat(8) },
  failures: [400, 401, 404],
})

export const acceptInvitation = endpoint({
  ...base,
  id: 'acceptInvitation',
  method: 'post',
  path: '/v1/invitations/accept',
  summary: 'Join a team by a link',
  note: 'Of somebody who signs in with this address already, `password` is the one they have (403 when it is not); for anybody else it becomes theirs.',
  open: 'anywhere',
  body: z.object({ token, email: Email, password: z.string().min(8).max(72) }),
  reply: one(z.object({ id: id('mem'), team: id('tea').meta({ description: 'The team that is joined.' }) })),
  example: { token: '5f0c9d1a'.repeat(8), email: 'john@example.org', password: 'correct horse battery staple' },
  failures: [400, 401, 403, 404],
})
