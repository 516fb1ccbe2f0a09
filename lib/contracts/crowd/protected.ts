import { z } from 'zod'
import { endpoint } from '../endpoint.ts'

export const getProtected = endpoint({
  id: 'getProtected',
  method: 'get',
  path: '/api/v3/protected',
  tag: 'Authorization with OAuth 2',
  summary: 'Try a token',
  scope: ['api'],
  reply: z.object({ status: z.literal('ok') }),
  failures: [401, 403],
})

export const protectedEndpoints = [getProtected]
