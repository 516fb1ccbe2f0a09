import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { ListQuery, one, page } from './envelope.ts'
import { entry, id } from './shared.ts'

export const LogEntry = z.object({ id: id('log'), ...entry }).meta({ id: 'LogEntry' })

const base = { path: '/v1/logs', tag: 'Logs', scope: ['logs:read'] } as const

export const listLogs = endpoint({
  ...base,
  id: 'listLogs',
  method: 'get',
  summary: 'List all logs',
  query: ListQuery,
  reply: page(LogEntry),
  failures: [400, 401, 403],
})
export const getLog = endpoint({
  ...base,
  path: '/v1/logs/{id}',
  id: 'getLog',
  method: 'get',
  summary: 'Retrieve a log',
  reply: one(LogEntry),
  failures: [401, 403, 404],
})
