import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import { openTeam } from '#testing/open-team.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
let team: Awaited<ReturnType<typeof openTeam>>

beforeEach(async () => {
  team = await openTeam(rt)
})

const PATH = '/v1/replies'
const ok = async (method: string, path: string, body?: unknown) => {
  const answer = await team.call(method, path, body)
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  return answer.body.data
}
const languages = (body: object) => ok('PATCH', `/v1/teams/${team.teamId}`, body)

describe('canned replies', () => {
  test('200 a team starts with some, in its languages', async () => {
    const [first, ...others] = await ok('GET', `${PATH}?sort=asc`)
    assert.deepEqual([first.text, first.translations], ['Help is on the way. Stay where you are if it is safe.', []])
    assert.ok(others.length >= 4)
    await languages({ locale: 'fi', locales: ['sv'] })
    const { text, translations } = await ok('GET', `${PATH}/${first.id}`)
    assert.match(text, /^Apu on tulossa/)
    assert.deepEqual(
      translations.map((each: { locale: string }) => each.locale),
      ['sv'],
    )
  })

  test('200 creates, reads, updates and deletes, word for word', async () => {
    await languages({ locales: ['sv', 'fi'] })
    const translations = [{ text: 'Vi kommer 🚒', locale: 'sv' }]
    const made = await ok('POST', PATH, { text: ' We come\n', translations })
    assert.match(made.id, /^rpl_/)
    assert.deepEqual([made.text, made.translations], [' We come\n', translations])
    assert.deepEqual(await ok('GET', `${PATH}/${made.id}`), made)
    const changed = await ok('PATCH', `${PATH}/${made.id}`, { text: 'Coming' })
    assert.deepEqual([changed.text, changed.translations], ['Coming', translations])
    assert.deepEqual((await ok('PATCH', `${PATH}/${made.id}`, { translations: [] })).translations, [])
    assert.deepEqual(await ok('DELETE', `${PATH}/${made.id}`), { id: made.id })
    for (const [method, body] of [['GET'], ['PATCH', {}], ['DELETE']] as const)
      assert.equal((await team.call(method, `${PATH}/${made.id}`, body)).status, 404)
  })

  test('200 what it says in languages the team has no more is kept', async () => {
    await languages({ locales: ['sv'] })
    const { id } = await ok('POST', PATH, { text: 'Coming', translations: [{ text: 'Kommer', locale: 'sv' }] })
    await languages({ locales: ['fi'] })
    await ok('PATCH', `${PATH}/${id}`, { translations: [{ text: 'Tulossa', locale: 'fi' }] })
    await languages({ locales: ['fi', 'sv'] })
    const { translations } = await ok('GET', `${PATH}/${id}`)
    assert.deepEqual(
      translations.map((each: { text: string }) => each.text),
      ['Tulossa', 'Kommer'],
    )
  })

  const wrong = [
    {},
    { text: ' ' },
    { text: null },
    { text: 7 },
    { text: 'x'.repeat(501) },
    ...['de', 'en', ''].map((locale) => ({ text: 'x', translations: [{ text: 'x', locale }] })),
    { text: 'x', translations: [{ locale: 'sv' }] },
    {
      text: 'x',
      translations: [
        { text: 'x', locale: 'sv' },
        { text: 'y', locale: 'sv' },
      ],
    },
  ]
  for (const body of wrong)
    test(`400 for ${JSON.stringify(body).slice(0, 70)}`, async () => {
      await languages({ locales: ['sv'] })
      const { count } = (await team.call('GET', PATH)).body
      assert.equal((await team.call('POST', PATH, body)).status, 400)
      assert.equal((await team.call('GET', PATH)).body.count, count)
    })

  test('200 the log says what changed; a long one is known by its beginning', async () => {
    const { id } = await ok('POST', PATH, { text: 'x'.repeat(200) })
    await ok('PATCH', `${PATH}/${id}`, { text: 'Coming' })
    await ok('PATCH', `${PATH}/${id}`, { text: 'Coming' })
    await ok('DELETE', `${PATH}/${id}`)
    const logs: { action: string; objectId: string; descriptor: string }[] = await ok('GET', '/v1/logs?limit=3')
    assert.deepEqual(
      logs.map(({ action, objectId, descriptor }) => [action, objectId, descriptor]),
      [
        ['REPLY_DELETE', id, 'Coming'],
        ['REPLY_UPDATE', id, 'Coming'],
        ['REPLY_CREATE', id, `${'x'.repeat(79)}…`],
      ],
    )
  })
})
