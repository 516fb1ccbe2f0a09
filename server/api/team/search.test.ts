import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { categoriesOf, fileReport as file, writeMessages } from '#server/domain/reports/index.ts'
import { PNG } from '#testing/one-of-everything.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// Where each list looks (facts T19, T64), in any case, Å Ä Ö included, and however they are written; what is a wildcard elsewhere is itself here.

const rt = await withRuntime()
type Team = Awaited<ReturnType<typeof openTeam>>

const made = async (team: Team, path: string, body: object): Promise<string> => {
  const answer = await team.call('POST', path, body)
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  return answer.body.data.id
}
const red = { color: '#ff0000' }
const person = (team: Team, lastname: string) => made(team, '/v1/members', { firstname: 'Åke', lastname })
const vehicle = (team: Team, name: string) => made(team, '/v1/vehicles', { name, type: 'engine' })
const as = ({ teamId }: Team) => rt.contextOf({ teamId, centre: 'live', actor: { kind: 'system' } })
async function fileReport(
  team: Team,
  told: { description?: string; address?: string; categoryId?: number },
): Promise<number> {
  const [other] = await categoriesOf(as(team))
  const nobody = { reporterId: 'unknown', onBehalfOf: null } as const
  const place = { location: { lng: 24.94, lat: 60.17 }, subcategoryId: null, description: null }
  return (await file(as(team), { ...nobody, ...place, categoryId: other!.id, ...told })).id
}
const inSwedish = (name: string) => ({ name: 'Nothing', ...red, translations: [{ name, locale: 'sv' }] })

/** Where a list looks: how a row comes to hold a text there. */
type Place = (team: Team, text: string, alarm: string, report: number) => Promise<unknown>
const put =
  (path: string, body: (text: string) => object): Place =>
  (team, text) =>
    made(team, path, body(text))
const onAlarm =
  (path: string, body: (team: Team, text: string) => Promise<object>): Place =>
  async (team, text, alarm) =>
    made(team, `/v1/alarms/${alarm}/${path}`, await body(team, text))

const LISTS: Record<string, Record<string, Place>> = {
  '/v1/alarms': {
    title: put('/v1/alarms', (title) => ({ title })),
    description: put('/v1/alarms', (description) => ({ description })),
    'a text address': put('/v1/alarms', (address) => ({ address })),
    city: put('/v1/alarms', (city) => ({ address: { city } })),
    'postal code': put('/v1/alarms', (postalCode) => ({ address: { postalCode } })),
  },
  '/v1/roles': {
    name: put('/v1/roles', (name) => ({ name, ...red })),
    translations: put('/v1/roles', inSwedish),
  },
  '/v1/tags': {
    name: put('/v1/tags', (name) => ({ name, ...red })),
    translations: put('/v1/tags', inSwedish),
  },
  '/v1/vehicles': {
    name: put('/v1/vehicles', (name) => ({ name, type: 'engine' })),
    type: put('/v1/vehicles', (type) => ({ name: 'Nothing', type })),
  },
  '/v1/logs': { descriptor: put('/v1/tags', (name) => ({ name, ...red })) },
  '/v1/alarms/{alarm}/stream': {
    descriptor: onAlarm('assignments', async (t, s) => ({ vehicle: await vehicle(t, s) })),
  },
  '/v1/alarms/{alarm}/responses': {
    'the member’s name': onAlarm('responses', async (t, s) => ({ member: await person(t, s), eta: null })),
  },
  '/v1/alarms/{alarm}/assignments': {
    'the vehicle’s name': onAlarm('assignments', async (t, s) => ({ vehicle: await vehicle(t, s) })),
  },
  '/v1/alarms/{alarm}/media': { description: onAlarm('media', async (_, s) => ({ file: PNG, description: s })) },
  '/v1/members': { name: (team, text) => person(team, text) },
  '/v1/groups': { name: put('/v1/groups', (name) => ({ name })) },
  '/v1/reports': {
    description: (team, description) => fileReport(team, { description }),
    address: (team, address) => fileReport(team, { address }),
    'the name of its category': async (team, name) => {
      const categoryId = Number(await made(team, '/v1/categories', { name }))
      await fileReport(team, { categoryId })
    },
  },
  '/v1/reports/{report}/messages': {
    text: (team, text, _, report) => made(team, `/v1/reports/${report}/messages`, { text }),
    label: (team, label, _, report) => writeMessages(as(team), report, 'citizen', [{ text: 'Nothing', label }]),
  },
  '/v1/categories': {
    name: put('/v1/categories', (name) => ({ name })),
    translations: put('/v1/categories', (name) => ({ name: 'Nothing', translations: [{ name, locale: 'sv' }] })),
  },
  '/v1/replies': {
    text: put('/v1/replies', (text) => ({ text })),
    translations: put('/v1/replies', (text) => ({ text: 'Nothing', translations: [{ text, locale: 'sv' }] })),
  },
  '/v1/keys': { name: put('/v1/keys', (name) => ({ name })) },
}

const TEXT = `Räddning 100%_"d'Å" \\1 Umea\u030a STRASSE`
const FOUND = [
  'räddning',
  'RÄDDNING',
  'ng 100',
  '%_',
  '"',
  `d'å`,
  '\\',
  'umeå',
  'UMEA\u030a',
  'ra\u0308dd',
  'ｕｍｅå',
  'Um\u200beå',
  'straße',
]
const NOT_FOUND = ['r_ddning', 'R%g', 'raddning', '__', '%%', 'räddning100', '.*']

for (const [path, places] of Object.entries(LISTS))
  describe(`GET ${path}?search=`, () => {
    for (const [where, place] of Object.entries(places))
      test(`200 finds what is in ${where}, and nothing else`, async () => {
        const team = await openTeam(rt)
        await team.call('PATCH', `/v1/teams/${team.teamId}`, { locales: ['sv'] })
        const alarm = await made(team, '/v1/alarms', { title: 'Elsewhere' })
        const report = await fileReport(team, {})
        // One that a team starts with is called what is searched for.
        await rt.pool.query(`update category set names = '{"en": "Nothing"}' where team_id = $1`, [team.teamId])
        await place(team, 'Something else', alarm, report)
        const count = async (search: string) => {
          const answer = await team.call(
            'GET',
            `${path.replace('{alarm}', alarm).replace('{report}', String(report))}?limit=100&search=${encodeURIComponent(search)}`,
          )
          assert.equal(answer.body.data?.length, answer.body.count, JSON.stringify(answer.body))
          return answer.body.count
        }
        for (const text of FOUND) assert.equal(await count(text), 0, `${text}, before`)
        await place(team, TEXT, alarm, report)
        for (const text of FOUND) assert.equal(await count(text), 1, text)
        for (const text of NOT_FOUND) assert.equal(await count(text), 0, text)
        assert.ok((await count('')) > 1)
      })
  })

test('200 logs and streams are found by their action, alarms by their number', async () => {
  const team = await openTeam(rt)
  const alarm = await made(team, '/v1/alarms', { title: 'Fire' })
  await vehicle(team, 'E 1')
  const found = async (path: string, search: string) => (await team.call('GET', `${path}?search=${search}`)).body.count
  assert.deepEqual([await found('/v1/logs', 'vehicle_c'), await found('/v1/logs', 'tag_')], [1, 0])
  const stream = `/v1/alarms/${alarm}/stream`
  assert.deepEqual([await found(stream, 'alarm_create'), await found(stream, 'conclude')], [1, 0])
  assert.deepEqual([await found('/v1/alarms', '1'), await found('/v1/alarms', '2')], [1, 0])
})
