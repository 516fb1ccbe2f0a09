import { z } from 'zod'
import { endpoint } from '../endpoint.ts'

export const GrantRequest = z.object({
  grant_type: z.string().optional().meta({ example: 'client_credentials' }),
  client_id: z.string().optional(),
  client_secret: z.string().optional(),
  username: z.string().optional().meta({ description: 'An e-mail address; for the grant `password`.' }),
  password: z.string().optional(),
  refresh_token: z.string().optional().meta({ description: 'For the grant `refresh_token`: good for once.' }),
  scope: z.string().nullish().meta({
    description:
      'By comma or space; everything but `migrate` by default. Scopes of the platform for what is not here are left out of the answer.',
  }),
})
export type GrantRequest = z.output<typeof GrantRequest>

export const Token = z
  .object({
    access_token: z.string().meta({ example: '6bd1c0a5…' }),
    scope: z.string().meta({ example: 'posts users' }),
    expires_in: z.number().meta({ example: 3600 }),
    token_type: z.literal('Bearer'),
    refresh_token: z.string().optional().meta({
      description: 'With the grant `password`: a new token without the password, once and within 14 days.',
      example: 'a81f2c…',
    }),
  })
  .meta({ id: 'Token' })
export type Token = z.output<typeof Token>

const base = {
  tag: 'Authorization with OAuth 2',
  method: 'post',
  summary: 'Exchange credentials for a token',
  body: GrantRequest,
  reply: Token,
  example: { grant_type: 'client_credentials', client_id: 'muster', client_secret: 'secret', scope: 'post,user' },
  failures: [400, 401, 413],
} as const

export const issueToken = endpoint({ ...base, id: 'issueToken', path: '/api/v3/oauth/token' })
// Where the platform itself has it (facts C20).
export const issueTokenAtRoot = endpoint({ ...base, id: 'issueTokenAtRoot', path: '/oauth/token' })
