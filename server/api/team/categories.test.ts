import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import { openReports } from '#testing/open-reports.ts'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
let citizens: Awaited<ReturnType<typeof openReports>>
let team: Awaited<ReturnType<typeof openTeam>>
type Category = { id: number; name: string; translations: unknown[]; parent: number | null; position: number }

beforeEach(async () => {
  citizens = await openReports(rt)
  team = await openTeam(rt, { teamId: citizens.teamId })
})

const PATH = '/v1/categories'
const ok = async (method: string, path: string, body?: unknown) => {
  const answer = await team.call(method, path, body)
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  return answer.body.data
}
const make = (body: object): Promise<Category> => ok('POST', PATH, body)
const patch = (id: number, body: object): Promise<Category> => ok('PATCH', `${PATH}/${id}`, body)
const languages = (body: object) => ok('PATCH', `/v1/teams/${team.teamId}`, body)
const all = (): Promise<Category[]> => ok('GET', `${PATH}?limit=100&sort=asc`)
const named = async (name: string) => (await all()).find((each) => each.name === name)!
/** As those who report see them. */
const offered = async (): Promise<{ id: number; text: string; children: { id: number; text: string }[] }[]> =>
  (await citizens.call('GET', '/api/v1/categories')).body.data
const names = async (top: string) =>
  (await offered()).find(({ text }) => text === top)?.children.map(({ text }) => text)
const refused = async (method: string, path: string, body?: object) => {
  const before = await all()
  const { status, body: answer } = await team.call(method, path, body)
  assert.equal(status, 400, JSON.stringify(answer))
  assert.deepEqual(await all(), before)
  return answer.error.message as string
}
const file = (category_id: number, subcategory_id?: number) =>
  citizens.call('POST', '/api/v1/reports', {
    data: { location: { x: 24.9, y: 60.1 }, category: { category_id, subcategory_id } },
  })

describe('what a team starts with', () => {
  test('200 both levels in one list, in its locale, each with its parent and place', async () => {
    const rows = await all()
    const fire = rows.find(({ name }) => name === 'Fire')!
    assert.deepEqual(fire, { id: fire.id, name: 'Fire', translations: [], parent: null, position: 0 })
    const children = rows.filter(({ parent }) => parent === fire.id)
    assert.deepEqual(children.map(({ name, position }) => [name, position]).slice(0, 2), [
      ['Building', 0],
      ['Vehicle', 1],
    ])
    assert.equal(rows.filter(({ parent }) => parent === null).length, 8)
  })

  test('200 in the team’s languages, whichever it takes', async () => {
    const { id } = await named('Fire')
    await languages({ locale: 'sv', locales: ['fi', 'de'] })
    const { name, translations } = await ok('GET', `${PATH}/${id}`)
    assert.deepEqual([name, translations], ['Brand', [{ name: 'Tulipalo', locale: 'fi' }]])
    await languages({ locale: 'de', locales: [] })
    assert.equal((await ok('GET', `${PATH}/${id}`)).name, 'Fire')
  })
})

describe('a change', () => {
  test('200 creates, at the end of its siblings; those who report see it at once', async () => {
    const top = await make({ name: 'Noise' })
    assert.deepEqual(top, { id: top.id, name: 'Noise', translations: [], parent: null, position: 8 })
    const [first, second] = [await make({ name: 'Music', parent: top.id }), await make({ name: 'Dog', parent: top.id })]
    assert.deepEqual([first.position, second.position], [0, 1])
    assert.deepEqual(await names('Noise'), ['Music', 'Dog'])
    assert.equal((await file(top.id, second.id)).status, 200)
  })

  test('200 a name goes into the team’s locale, translations replace those of its secondary ones; others are kept', async () => {
    const { id } = await named('Fire')
    await languages({ locale: 'en', locales: ['sv'] })
    const renamed = await patch(id, { name: 'Blaze', translations: [{ name: 'Eld', locale: 'sv' }] })
    assert.deepEqual([renamed.name, renamed.translations], ['Blaze', [{ name: 'Eld', locale: 'sv' }]])
    assert.deepEqual((await patch(id, { translations: [] })).translations, [])
    await languages({ locale: 'fi', locales: ['sv', 'en'] })
    const { name, translations } = await ok('GET', `${PATH}/${id}`)
    assert.deepEqual([name, translations], ['Tulipalo', [{ name: 'Blaze', locale: 'en' }]])
  })

  test('200 a name that was only borrowed from English stays when the English goes', async () => {
    const { id } = await named('Fire')
    await languages({ locale: 'de', locales: ['en'] })
    assert.equal((await patch(id, { translations: [] })).name, 'Fire')
  })

  test('200 sorts by position, and moves between parents and levels', async () => {
    const [other, fire, crime] = [await named('Other'), await named('Fire'), await named('Crime')]
    await patch(other.id, { position: 0 })
    await patch(fire.id, { position: 1 })
    assert.deepEqual((await offered()).map(({ text }) => text).slice(0, 2), ['Other', 'Fire'])
    const moved = await patch(other.id, { parent: crime.id })
    assert.deepEqual([moved.parent, moved.position], [crime.id, 3])
    assert.deepEqual((await names('Crime'))?.at(-1), 'Other')
    assert.deepEqual((await patch(other.id, { parent: null, position: 2 })).parent, null)
    assert.equal((await offered()).length, 8)
  })

  test('400 for a third level, itself as parent, or a parent that is none of the team’s', async () => {
    const [fire, crime, building] = [await named('Fire'), await named('Crime'), await named('Building')]
    const theirs = await openTeam(rt)
    const foreign = (await theirs.call('GET', `${PATH}?limit=1&sort=asc`)).body.data[0].id
    for (const parent of [building.id, foreign, 999_999_999, 0, -1, 1.5, 'x', 2 ** 31]) {
      await refused('POST', PATH, { name: 'x', parent })
      await refused('PATCH', `${PATH}/${building.id}`, { parent })
    }
    assert.match(await refused('PATCH', `${PATH}/${fire.id}`, { parent: crime.id }), /two/)
    assert.match(await refused('PATCH', `${PATH}/${fire.id}`, { parent: fire.id }), /itself/)
  })

  const wrong = [
    {},
    { name: ' ' },
    { name: 7 },
    { name: 'x'.repeat(101) },
    { name: 'x', position: -1 },
    { name: 'x', position: 1.5 },
    { name: 'x', position: 10_001 },
    { name: 'x', translations: [{ name: 'x', locale: 'fi' }] },
    { name: 'x', translations: [{ name: 'x', locale: 'en' }] },
  ]
  for (const body of wrong)
    test(`400 for ${JSON.stringify(body).slice(0, 60)}`, async () => {
      await languages({ locales: ['sv'] })
      await refused('POST', PATH, body)
    })

  test('200 the log says what changed, in the words of the team', async () => {
    const { id } = await make({ name: 'Noise' })
    await patch(id, { name: 'Loud', position: 3 })
    await patch(id, { name: 'Loud' })
    await ok('DELETE', `${PATH}/${id}`)
    const logs = (await ok('GET', '/v1/logs?limit=3')) as {
      action: string
      objectId: string
      descriptor: string
      changes: unknown
    }[]
    assert.deepEqual(
      logs.map(({ action, objectId, descriptor, changes }) => [action, objectId, descriptor, changes]),
      [
        ['CATEGORY_DELETE', String(id), 'Loud', []],
        [
          'CATEGORY_UPDATE',
          String(id),
          'Loud',
          [
            { key: 'name', from: 'Noise', to: 'Loud' },
            { key: 'position', from: 8, to: 3 },
          ],
        ],
        [
          'CATEGORY_CREATE',
          String(id),
          'Noise',
          [
            { key: 'name', from: null, to: 'Noise' },
            { key: 'position', from: null, to: 8 },
          ],
        ],
      ],
    )
  })
})

describe('a deletion', () => {
  test('200 takes it and its children off every list; their reports keep the name', async () => {
    const [fire, building] = [await named('Fire'), await named('Building')]
    const { report_id } = (await file(fire.id, building.id)).body.data
    assert.deepEqual(await ok('DELETE', `${PATH}/${fire.id}`), { id: fire.id })
    const left = await all()
    assert.ok(!left.some(({ id, parent }) => id === fire.id || parent === fire.id))
    assert.ok(!(await offered()).some(({ id }) => id === fire.id))
    for (const id of [fire.id, building.id])
      for (const [method, body] of [['GET'], ['PATCH', { name: 'x' }], ['DELETE']] as const)
        assert.equal((await team.call(method, `${PATH}/${id}`, body)).status, 404)
    const report = await ok('GET', `/v1/reports/${report_id}`)
    assert.deepEqual([report.category, report.categoryId], ['Building', building.id])
    assert.equal((await team.call('GET', '/v1/reports?search=building')).body.count, 1)
  })

  test('200 nothing new is filed under it', async () => {
    const [fire, building] = [await named('Fire'), await named('Building')]
    await ok('DELETE', `${PATH}/${building.id}`)
    const gone = await file(fire.id, building.id)
    assert.deepEqual([gone.status, gone.body.errors[0].code], [400, 'INPUT_SCHEMA_VIOLATION'])
    assert.equal((await file(fire.id)).status, 200)
    await ok('DELETE', `${PATH}/${fire.id}`)
    assert.deepEqual((await file(fire.id)).body.errors[0].code, 'INPUT_SCHEMA_VIOLATION')
    await refused('POST', PATH, { name: 'x', parent: fire.id })
  })

  test('400 for the last one of the upper level', async () => {
    const tops = (await all()).filter(({ parent }) => parent === null)
    for (const { id } of tops.slice(1)) await ok('DELETE', `${PATH}/${id}`)
    await refused('DELETE', `${PATH}/${tops[0]!.id}`)
  })

  test('of the last two deleted at once one stays', async () => {
    const tops = (await all()).filter(({ parent }) => parent === null)
    for (const { id } of tops.slice(2)) await ok('DELETE', `${PATH}/${id}`)
    const both = await Promise.all(tops.slice(0, 2).map(({ id }) => team.call('DELETE', `${PATH}/${id}`)))
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 400])
  })
})

test('of two that become each other’s part at once one does: there are never three levels', async () => {
  for (let n = 0; n < 5; n++) {
    const [a, b] = [await make({ name: `A${n}` }), await make({ name: `B${n}` })]
    const both = await Promise.all([
      team.call('PATCH', `${PATH}/${a.id}`, { parent: b.id }),
      team.call('PATCH', `${PATH}/${b.id}`, { parent: a.id }),
    ])
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 400])
  }
})
