import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { type Api, isUnder } from '#server/http/api.ts'
import { APIS, apiOf } from './apis.ts'
import { takeTarget } from './request-target.ts'
import type { Runtime } from './runtime.ts'

/** What is offered somewhere: the answer to `OPTIONS *`. */
const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'

type Listener = (req: IncomingMessage, res: ServerResponse) => unknown

/** The citizen's page, and the public form. */
export const isCallers = (path: string) => isUnder(path, '/r') || isUnder(path, '/report')

/** Where whoever was called answers. */
export const isAnswering = (path: string) => isUnder(path, '/a') || isUnder(path, '/voice')

/** Where data providers deliver. */
export const isIntake = (path: string) => isUnder(path, '/sms')

/**
 * The front door: asks the APIs and the citizens' pages first and Next second (docs/decisions/001). `GET /` is an API's when an
 * `Authorization` header asks, and the console otherwise.
 */
export function frontDoor(rt: Runtime, others: (path: string) => Listener | undefined, next: Listener): Listener {
  const listeners = new Map(
    APIS.map(({ name }) => [name, getRequestListener(rt.apps[name].fetch, { overrideGlobalObjects: false })]),
  )
  const atRoot = APIS.find(({ ownsRoot }: Api) => ownsRoot)?.name
  const caller = getRequestListener(rt.caller.fetch, { overrideGlobalObjects: false })
  const answering = getRequestListener(rt.answering.fetch, { overrideGlobalObjects: false })
  const intake = getRequestListener(rt.intake.fetch, { overrideGlobalObjects: false })
  return (req, res) => {
    res.setHeader('x-content-type-options', 'nosniff')
    if (!takeTarget(req)) return res.writeHead(400).end()
    if (req.method === 'TRACE') return res.writeHead(405, { allow: METHODS }).end() // Next can make no request of it
    if (req.url === '*') return res.writeHead(204, { allow: METHODS }).end()
    const path = (req.url ?? '/').split('?', 1)[0]!
    const api = path === '/' && req.headers.authorization !== undefined ? atRoot : apiOf(path)
    const open = isCallers(path) ? caller : isAnswering(path) ? answering : isIntake(path) ? intake : undefined
    const listener = (api && listeners.get(api)) ?? open ?? others(path) ?? next
    return listener(req, res)
  }
}
