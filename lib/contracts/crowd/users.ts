import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { text } from '../text.ts'
import { page, paging } from './envelope.ts'
import { Instant, id, list, Privileges, q, url } from './shared.ts'

const partial = { id, url: url('users/530'), realname: z.string().meta({ example: 'Test User' }) }

export const FullUser = z
  .object({
    ...partial,
    created: Instant,
    updated: Instant.nullable(),
    email: z.string().meta({ example: 'test@ushahidi.com' }),
    logins: z.number().meta({ description: 'How often a token was got with the password.', example: 2 }),
    failed_attempts: z.number().meta({ description: 'How often the password was wrong.', example: 3 }),
    last_login: Instant.nullable(),
    last_attempt: Instant.nullable(),
    role: z.string().meta({ example: 'user' }),
    gravatar: z.string().meta({ description: 'Gravatar hash', example: '982d5f5e2b53f4843ca1fe521025b342' }),
    allowed_privileges: Privileges,
  })
  .meta({ id: 'User' })
export const PartialUser = z.object({ ...partial, allowed_privileges: Privileges }).meta({ id: 'PartialUser' })
/** Whole for who manages users and for oneself, otherwise only who it is. */
const User = z.union([FullUser, PartialUser])

/** An address as it is kept: in lower case. */
export const EmailIn = text(150).trim().toLowerCase().pipe(z.email('must be an e-mail address'))
/** The platform's limits (facts C67). */
export const PasswordIn = text(72)
  .min(7, 'must have at least 7 characters')
  .meta({ description: 'Write only: it is never shown.' })
export const RealnameIn = text(150)

const fields = {
  email: EmailIn,
  realname: RealnameIn.nullish(),
  password: PasswordIn.nullish(),
  role: text(50).nullish().meta({ description: 'The name of a role; `user` where there is none.' }),
}

const base = { path: '/api/v3/users', tag: 'Users', scope: ['users'] } as const
const single = { ...base, path: '/api/v3/users/{id}' } as const
const me = { ...base, path: '/api/v3/users/me' } as const
const CREDENTIALS =
  'A new password ends the person’s sessions and all their other tokens. Only people whose role permits no more than yours, and who are in no other team, get another address or password from you.'

export const listUsers = endpoint({
  ...base,
  id: 'listCrowdUsers',
  method: 'get',
  summary: 'List all users',
  note: 'Who may not manage users finds others by name only.',
  query: z.object({
    ...paging,
    orderby: z.enum(['id', 'created', 'realname']).default('id').meta({ description: '`id` by default.' }),
    q,
    role: list.optional().meta({ type: 'string', description: 'Only users with these roles.' }),
    email: list.optional().meta({ type: 'string', description: 'Only users with these addresses.' }),
  }),
  reply: page(User),
  failures: [400, 401, 403, 422],
})
export const createUser = endpoint({
  ...base,
  id: 'createCrowdUser',
  method: 'post',
  summary: 'Create a user',
  note: 'With a password. Nobody gives a role that permits more than their own.',
  body: z.object(fields), // the reference's own example has no password
  reply: User,
  example: { email: 'test@ushahidi.com', realname: 'Test User', password: 'somepassword', role: 'user' },
  failures: [400, 401, 403, 413, 422],
})
export const getMe = endpoint({
  ...me,
  id: 'getCrowdMe',
  method: 'get',
  summary: 'Get the current user',
  note: 'There is none behind a token of a client only.',
  reply: FullUser,
  failures: [401, 403, 404],
})
export const updateMe = endpoint({
  ...me,
  extension: true,
  id: 'updateCrowdMe',
  method: 'put',
  summary: 'Update the current user',
  body: z.object(fields).partial(),
  reply: FullUser,
  example: { realname: 'Aino Berg' },
  failures: [400, 401, 403, 404, 413, 422],
})
export const getUser = endpoint({
  ...single,
  id: 'getCrowdUser',
  method: 'get',
  summary: 'Get a user',
  note: 'Whole for who manages users and for oneself; otherwise `id`, `url`, `realname` and `allowed_privileges`.',
  reply: User,
  failures: [401, 403, 404],
})
export const updateUser = endpoint({
  ...single,
  id: 'updateCrowdUser',
  method: 'put',
  summary: 'Update a user',
  note: `What is left out keeps its value. Nobody changes their own role. ${CREDENTIALS}`,
  body: z.object(fields).partial(),
  reply: User,
  example: { realname: 'Aino Berg', role: 'user' },
  failures: [400, 401, 403, 404, 413, 422],
})
export const deleteUser = endpoint({
  ...single,
  id: 'deleteCrowdUser',
  method: 'delete',
  summary: 'Delete a user',
  note: 'They are no longer in the team, and their tokens end; what they wrote stays. Nobody deletes themself, or somebody whose role permits more than their own.',
  reply: User,
  failures: [401, 403, 404],
})

export const userEndpoints = [listUsers, createUser, getMe, updateMe, getUser, updateUser, deleteUser]
