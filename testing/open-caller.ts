import type { CallerState } from '#lib/contracts/caller.ts'
import type { Runtime } from '#server/apps/runtime.ts'
import type { Centre } from '#server/db/schema.ts'
import { linkReport } from '#server/domain/links/index.ts'
import { categoriesOf, fileReport, type NewReport } from '#server/domain/reports/index.ts'
import { openTeam } from './open-team.ts'

export const REPORTER = { name: 'Aino Virtanen', phone: '+358501234567' }
const PLACE = { lng: 18.35, lat: 59.4 }
type Options = { centre?: Centre; teamId?: string; name?: string; report?: Partial<NewReport> }

/** A team with a citizen's report, ways to call the team API (`call`) and, with the report's token, the caller's page. */
export async function openCaller(rt: Runtime, { report = {}, centre = 'live', ...options }: Options = {}) {
  const team = await openTeam(rt, { centre, ...options })
  const ctx = rt.contextOf({ teamId: team.teamId, centre, actor: { kind: 'system' } })
  const [category] = await categoriesOf(ctx)
  const { id, token } = await fileReport(ctx, {
    location: PLACE,
    categoryId: category!.id,
    subcategoryId: null,
    description: 'Smoke from the roof',
    reporterId: 'unknown',
    onBehalfOf: REPORTER,
    ...report,
  })
  const page = `/r/${token}`
  const state = async (): Promise<CallerState> => (await rt.caller.request(`${page}/state`)).json()
  return {
    ...team,
    id,
    token,
    page,
    state,
    ctx,
    alarmWith: (status?: string) => linkAlarm(team.call, (alarm) => linkReport(ctx, id, alarm), status),
  }
}

/** Links an alarm to the report, with a vehicle of that status; returns the ids. */
async function linkAlarm(
  call: Awaited<ReturnType<typeof openTeam>>['call'],
  link: (alarm: string) => Promise<void>,
  status?: string,
) {
  const location = { latitude: PLACE.lat, longitude: PLACE.lng }
  const alarm: string = (await call('POST', '/v1/alarms', { title: 'Building fire', location })).body.data.id
  await link(alarm)
  const vehicle: string = (await call('POST', '/v1/vehicles', { name: 'E 1', type: 'engine' })).body.data.id
  const path = `/v1/alarms/${alarm}/assignments`
  const assignment: string = (await call('POST', path, { vehicle })).body.data.id
  const become = (to: string | null) => call('PATCH', `${path}/${assignment}`, { status: to })
  if (status) await become(status)
  return { alarm, vehicle, assignment, become }
}

/** What a form of a page without JavaScript sends. */
export const asForm = (fields: Record<string, string>, method = 'POST') => ({
  method,
  body: new URLSearchParams(fields).toString(),
  headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
})
/** What the page's own program sends. */
export const asJson = (method: string, body?: unknown) => ({
  method,
  headers: { 'content-type': 'application/json' },
  ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
})
