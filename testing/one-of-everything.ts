import type { Runtime } from '#server/apps/runtime.ts'
import { categoriesOf, fileReport, writeMessages } from '#server/domain/reports/index.ts'
import type { Answer } from './open-team.ts'
import { pairTablet } from './pair-tablet.ts'

type Team = { teamId: string; call: (method: string, path: string, body?: unknown) => Promise<Answer> }

/** A red dot: the smallest real PNG. */
export const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg=='

const MAIL = { kind: 'mail', address: 'aino@example.org' }
/** A browser that takes pushes, at an address that nobody has. */
const deviceAt = (name: string) => ({
  endpoint: `https://push.example.org/${name}`,
  keys: {
    p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
    auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  },
})

/** A GeoJSON file with one thing in it, in Base64. */
const pointNamed = (name: string) => {
  const geometry = { type: 'Point', coordinates: [24.94, 60.17] }
  return Buffer.from(JSON.stringify({ type: 'Feature', properties: { name }, geometry })).toString('base64')
}

/**
 * One of everything a team can have, each with `word` in its name; ids by the segment of the path that they follow
 * (`/v1/alarms/{alarm_id}` → `alarms`).
 */
export async function oneOfEverything(
  rt: Runtime,
  { teamId, call }: Team,
  word: string,
): Promise<Record<string, string>> {
  const make = async (path: string, body: object): Promise<string> => {
    const answer = await call('POST', path, body)
    if (answer.status !== 200) throw new Error(`POST ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body.data.id
  }
  const named = { name: word, color: '#ff0000' }
  const [tags, roles] = [await make('/v1/tags', named), await make('/v1/roles', named)]
  const vehicles = await make('/v1/vehicles', { name: word, type: 'engine' })
  const members = await make('/v1/members', { firstname: word, lastname: 'Berg', roles: [roles] })
  const groups = await make('/v1/groups', { name: word, members: [members] })
  const ladder = await call('PUT', `/v1/members/${members}/channels`, { channels: [MAIL] })
  const subscriptions = await make(`/v1/members/${members}/push-subscriptions`, deviceAt(encodeURIComponent(word)))
  const alarms = await make('/v1/alarms', { title: word, tags: [tags], externalId: word })
  const alarm = `/v1/alarms/${alarms}`
  const responses = await make(`${alarm}/responses`, { member: members, eta: null })
  await call('PATCH', `${alarm}/responses/${responses}`, { position: true })
  const assignments = await make(`${alarm}/assignments`, { vehicle: vehicles })
  const messages = await make(`${alarm}/messages`, { text: word })
  const media = await make(`${alarm}/media`, { file: PNG, description: word })
  const fix = { latitude: 60.17, longitude: 24.94 }
  await call('POST', `/v1/vehicles/${vehicles}/positions`, fix)
  await call('POST', `/v1/members/${members}/positions`, fix)
  const reports = String(await fileOne(rt, teamId, word))
  await call('POST', `/v1/reports/${reports}/link`, { alarm: alarms })
  const categories = String(await make('/v1/categories', { name: word }))
  const rules = await make('/v1/alert-rules', { name: word, tags: [tags], everybody: true, externalId: word })
  const tests = await make('/v1/alert-tests', {})
  await askForSomebody({ call }, { vehicles, members, roles })
  const places = await make('/v1/places', { kind: 'key_safe', name: word, ...fix, externalId: word })
  const files = await make(`/v1/places/${places}/files`, { file: PNG, description: word })
  const replies = await make('/v1/replies', { text: word })
  const overlays = await make('/v1/overlays', { name: word, kind: 'geojson', file: pointNamed(word) })
  const keys = await make('/v1/keys', { name: word, scope: ['alarms:read'] })
  const webhooks = await make('/v1/webhooks', { url: 'https://example.org/hook', events: ['*'], description: word })
  const { id: devices } = await pairTablet(rt, { call }, vehicles)
  const deliveries = await make(`/v1/webhooks/${webhooks}/test`, {})
  const logs = (await call('GET', '/v1/logs?limit=1')).body.data[0].id
  return {
    teams: teamId,
    tags,
    roles,
    vehicles,
    members,
    channels: ladder.body.data.channels[0].id,
    subscriptions,
    groups,
    alarms,
    responses,
    answers: members,
    messages,
    assignments,
    media,
    keys,
    webhooks,
    deliveries,
    devices,
    logs,
    rules,
    tests,
    reports,
    categories,
    replies,
    places,
    files,
    overlays,
  }
}

/** Somebody has planned to be away, will be missing, and is asked. The vehicle needs nobody any more after it. */
async function askForSomebody({ call }: Pick<Team, 'call'>, ids: { vehicles: string; members: string; roles: string }) {
  const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
  const away = { status: 'away', once: { from: inHours(1), to: inHours(2) } }
  await call('PUT', `/v1/members/${ids.members}/availability`, { plans: [away] })
  await call('PATCH', `/v1/vehicles/${ids.vehicles}`, { crew: [{ role: ids.roles, needed: true }] })
  const answer = await call('POST', '/v1/strength/requests', { role: ids.roles })
  if (answer.status !== 200) throw new Error(`POST /v1/strength/requests: ${JSON.stringify(answer.body)}`)
  await call('PATCH', `/v1/vehicles/${ids.vehicles}`, { crew: [] })
}

/** A citizen's report in the live centre, with `word` in all that is told, and a message. Returns its id. */
export async function fileOne(rt: Runtime, teamId: string, word: string): Promise<number> {
  const ctx = rt.contextOf({ teamId, centre: 'live', actor: { kind: 'system' } })
  const [category] = await categoriesOf(ctx)
  const { id } = await fileReport(ctx, {
    location: { lng: 24.94, lat: 60.17 },
    address: word,
    description: word,
    categoryId: category!.id,
    subcategoryId: null,
    reporterId: 'unknown',
    onBehalfOf: { name: word, phone: '+358501234567' },
  })
  await writeMessages(ctx, id, 'citizen', [{ text: word }])
  return id
}
