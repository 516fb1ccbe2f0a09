import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { ApiName, Runtime } from './runtime.ts'

type Listener = (req: IncomingMessage, res: ServerResponse) => unknown

/** Which API a path belongs to; undefined is a page, and Next's. */
export function apiOf(path: string): ApiName | undefined {
  if (isUnder(path, '/v1')) return 'team'
  if (isUnder(path, '/api/v1')) return 'reports'
  if (isUnder(path, '/api/v3') || path === '/oauth/token' || path === '/migrate') return 'crowd'
  return undefined
}

/** The citizen's page, and the public form. */
export const isCallers = (path: string) => isUnder(path, '/r') || isUnder(path, '/report')

/** Where data providers deliver. */
export const isIntake = (path: string) => isUnder(path, '/sms')

const isUnder = (path: string, prefix: string) => path === prefix || path.startsWith(`${prefix}/`)

/**
 * The front door: asks the three APIs and the citizens' pages first and Next second (docs/decisions/001). `GET /` is the team API's when an
 * `Authorization` header asks, and the console otherwise.
 */
export function frontDoor(rt: Runtime, others: (path: string) => Listener | undefined, next: Listener): Listener {
  const listeners = {
    team: getRequestListener(rt.apps.team.fetch, { overrideGlobalObjects: false }),
    reports: getRequestListener(rt.apps.reports.fetch, { overrideGlobalObjects: false }),
    crowd: getRequestListener(rt.apps.crowd.fetch, { overrideGlobalObjects: false }),
  }
  const caller = getRequestListener(rt.caller.fetch, { overrideGlobalObjects: false })
  const intake = getRequestListener(rt.intake.fetch, { overrideGlobalObjects: false })
  return (req, res) => {
    const path = (req.url ?? '/').split('?', 1)[0]!
    const api = path === '/' && req.headers.authorization !== undefined ? 'team' : apiOf(path)
    const listener = api ? listeners[api] : isCallers(path) ? caller : isIntake(path) ? intake : (others(path) ?? next)
    return listener(req, res)
  }
}
