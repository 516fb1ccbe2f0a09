import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { sameText } from '#lib/text/same-text.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// The same letters are found however they are written, and come back as they were sent (facts C101).

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const { token: admin } = await crowd.addPerson('admin')
const ask = (method: string, path: string, body?: unknown) => crowd.call(method, `/api/v3${path}`, body, { key: admin })
async function made(path: string, body: object) {
  const answer = await ask('POST', path, body)
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  return answer.body
}
const form = await made('/forms', { name: 'Flood' })
const sender = await made('/contacts', { contact: 'a@example.org', type: 'email' })
const stage = await made(`/forms/${form.id}/stages`, { label: 'First' })

const NFD = 'Umea\u030a Östra'.normalize('NFD')
/** How somebody may look for it. */
const ASKED = ['umeå', 'UMEÅ ÖSTRA', 'umea\u030a o\u0308', 'ｕｍｅå', 'um\u00adeå', 'Ume\u200eå\u00a0Ö']

describe('what was sent decomposed is found as it is typed', () => {
  const LISTS: Record<string, () => Promise<{ id: number }>> = {
    '/posts?status=all&q=': () => made('/posts', { title: 'Bridge', content: `Down in ${NFD}` }),
    '/tags?q=': () => made('/tags', { tag: NFD }),
    '/tags?tag=': () => ask('GET', `/tags?q=ume`).then(({ body }) => body.results[0]),
    '/collections?q=': () => made('/collections', { name: NFD }),
    '/savedsearches?q=': () => made('/savedsearches', { name: NFD, filter: { q: 'x' } }),
    '/forms?q=': () => made('/forms', { name: NFD }),
    [`/forms/${form.id}/stages?q=`]: () => made(`/forms/${form.id}/stages`, { label: NFD }),
    [`/forms/${form.id}/attributes?q=`]: () =>
      made(`/forms/${form.id}/attributes`, {
        label: NFD,
        type: 'varchar',
        input: 'text',
        form_stage_id: stage.id,
        cardinality: 1,
      }),
    '/roles?q=': () => made('/roles', { name: 'umea', display_name: NFD, permissions: [] }),
    '/users?q=': () => made('/users', { realname: NFD, email: 'u@example.org', password: 'long enough' }),
    '/messages?box=all&q=': () =>
      made('/messages', {
        message: NFD,
        type: 'email',
        direction: 'outgoing',
        contact: sender.id,
      }),
  }
  for (const [path, make] of Object.entries(LISTS))
    test(path, async () => {
      const { id } = await make()
      for (const text of path.endsWith('tag=') ? ['umeå östra', 'UMEÅ ÖSTRA'] : ASKED) {
        const { status, body } = await ask('GET', `${path}${encodeURIComponent(text)}`)
        const ids = body.results?.map((one: { id: number }) => one.id)
        assert.deepEqual([status, ids?.includes(id)], [200, true], `${text}: ${JSON.stringify(body).slice(0, 200)}`)
      }
      assert.ok(
        !(await ask('GET', `${path}${encodeURIComponent('umea o')}`)).body.results.some(
          (one: { id: number }) => one.id === id,
        ),
      )
    })
  test('a value that was answered', async () => {
    const { id } = await made('/posts', { title: 'Bridge', content: 'Down', values: { place: [NFD] } })
    const asked = encodeURIComponent(NFD.normalize('NFC'))
    const { body } = await ask('GET', `/posts?status=all&values[place]=${asked}`)
    assert.deepEqual([body.results.map((one: { id: number }) => one.id), body.results[0]?.values.place], [[id], [NFD]])
  })
  test('tags of a post by their names', async () => {
    const { id } = await made('/tags', { tag: 'Go\u0308teborg' })
    const { body } = await ask('POST', '/posts', { title: 'Bridge', content: 'Down', tags: ['  GÖTEBORG '] })
    assert.deepEqual(
      body.tags.map((tag: { id: string }) => Number(tag.id)),
      [id],
    )
  })
})

describe('422 for a name that looks the same as one that is there', () => {
  const LOOKS = [
    'Räddning',
    'ra\u0308ddning',
    'RÄDDNING',
    'Ｒäddning',
    'Rädd\u200bning',
    '\u202eRäddning\u202c',
    ' Räddning\u00a0',
    'Rädd\u00adning',
  ]
  const NAMED: Record<string, (name: string) => object> = {
    '/tags': (tag) => ({ tag }),
    '/roles': (name) => ({ name, display_name: 'Rescue', permissions: [] }),
  }
  for (const [path, body] of Object.entries(NAMED))
    test(path, async () => {
      const { id } = await made(path, body('Räddning'))
      for (const name of LOOKS) {
        const { status, body: answer } = await ask('POST', path, body(name))
        assert.deepEqual([status, /already taken/.test(JSON.stringify(answer))], [422, true], JSON.stringify(name))
      }
      const other = await made(path, body('Raddning'))
      assert.equal((await ask('PUT', `${path}/${other.id}`, body('RÄDDNING'))).status, 422)
      assert.equal((await ask('PUT', `${path}/${id}`, body('RÄDDNING'))).status, 200)
    })
})

test('the database folds letters as the pages do', async () => {
  const LETTERS = [
    'Umea\u030a',
    'İZMİR ısparta ISPARTA',
    'Straße ẞ',
    'ΟΔΟΣ ς',
    'Ｆｉｒｅ　ﬁ',
    'a\u200b\u202eb\ufe0f\ufeff\u00ad',
    '한국',
    'שׁלום',
    'Å Ǆ Ⅷ ½',
    '🧑‍🚒',
  ]
  for (const written of LETTERS) {
    const { rows } = await sql<{ same: string }>`select same_text(${written}) as same`.execute(rt.db)
    assert.equal(rows[0]?.same, sameText(written), written)
  }
})
