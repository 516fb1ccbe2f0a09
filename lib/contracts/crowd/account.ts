import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { requiredText } from '../text.ts'
import { EmailIn, FullUser, PasswordIn, RealnameIn } from './users.ts'

const base = { tag: 'Users', method: 'post', extension: true } as const
const password = PasswordIn

export const register = endpoint({
  ...base,
  path: '/api/v3/register',
  open: true,
  id: 'register',
  summary: 'Sign up',
  note: 'For anybody, with a token or none. The role is `user`, whatever the body says.',
  body: z.object({
    email: EmailIn,
    realname: RealnameIn.nullish(),
    full_name: RealnameIn.nullish().meta({ description: 'The same as `realname`.' }),
    password,
  }),
  reply: FullUser,
  example: { email: 'test@ushahidi.com', realname: 'Test User', password: 'somepassword' },
  failures: [400, 401, 403, 413, 422],
})
export const requestPasswordReset = endpoint({
  ...base,
  path: '/api/v3/passwordreset',
  open: 'anywhere',
  empty: true,
  id: 'requestPasswordReset',
  summary: 'Ask for a new password',
  note: 'Mails a token to the address, where somebody signs in with it. The answer is the same where nobody does.',
  body: z.object({ email: EmailIn }),
  reply: z.undefined(),
  example: { email: 'test@ushahidi.com' },
  failures: [400, 401, 413, 422],
})
export const confirmPasswordReset = endpoint({
  ...base,
  path: '/api/v3/passwordreset/confirm',
  open: 'anywhere',
  empty: true,
  id: 'confirmPasswordReset',
  summary: 'Set a new password',
  note: 'The token from the mail is good once and for an hour. All sessions and tokens of that person end.',
  body: z.object({ token: requiredText(200), password }),
  reply: z.undefined(),
  example: { token: '6f1ed002ab5595859014ebf0951522d9a1b2c3d4e5f60718293a4b5c6d7e8f90', password: 'somepassword' },
  failures: [400, 401, 413, 422],
})

export const accountEndpoints = [register, requestPasswordReset, confirmPasswordReset]
