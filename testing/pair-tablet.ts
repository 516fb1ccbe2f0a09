import type { Runtime } from '#server/apps/runtime.ts'
import type { Answer } from './open-team.ts'

type Team = { call: (method: string, path: string, body?: object) => Promise<Answer> }

/** Calls the team API as a browser of our own pages with this cookie. */
export async function callWith(
  rt: Runtime,
  cookie: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const said = body === undefined ? {} : { body: JSON.stringify(body) }
  const own = { ...(cookie && { cookie }), origin: 'http://localhost', host: 'localhost', ...headers }
  const answer = await rt.apps.team.request(path, { method, headers: own, ...said })
  return { status: answer.status, body: await answer.json(), headers: answer.headers }
}

/** A tablet of this vehicle: its cookie, and a way to call the team API with it. `team` makes the code. */
export async function pairTablet(rt: Runtime, team: Team, vehicle: string) {
  const { code } = (await team.call('POST', `/v1/vehicles/${vehicle}/pairings`)).body.data
  const { headers } = await callWith(rt, '', 'POST', '/v1/pairings/accept', { code, name: 'Galaxy Tab' })
  const cookie = headers.getSetCookie()[0]!.split(';', 1)[0]!
  const call = (method: string, path: string, body?: unknown, more: Record<string, string> = {}) =>
    callWith(rt, cookie, method, path, body, more)
  const { device } = (await call('GET', '/v1/tablet')).body.data
  return { cookie, call, id: device.id as string }
}
