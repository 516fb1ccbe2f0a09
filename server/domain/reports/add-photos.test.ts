import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { photo } from '#testing/sample-files.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import { invalid } from '../error.ts'
import { createTeam } from '../founding/index.ts'
import { addPhotos, categoriesOf, fileReport, messagesByIds, type NewPhotos } from './index.ts'

const rt = await withRuntime()
const teamId = await createTeam(rt.db, 'Skärgården Rescue', null, rt.now())
const ctx = rt.contextOf({ teamId, centre: 'live', actor: { kind: 'system' } })
const [category] = await categoriesOf(ctx)
const place = { location: { lng: 18, lat: 59 }, categoryId: category!.id, subcategoryId: null, description: null }
const report = (await fileReport(ctx, { ...place, reporterId: 'unknown', onBehalfOf: null })).id
const folder = await mkdtemp(join(tmpdir(), 'photos-'))
const pictures: { path: string }[] = [{ path: join(folder, 'photo') }]
await writeFile(pictures[0]!.path, await photo())

after(() => rm(folder, { recursive: true }))

const add = (more: Partial<NewPhotos> = {}, to = report) =>
  addPhotos(ctx, rt.files, to, 'citizen', { pictures, ...more })
async function stored(): Promise<number> {
  await rt.files.settled()
  let count = 0
  for await (const _ of rt.files.list(ctx.teamId)) count++
  return count
}

test('sent again under the same sentId it is kept once, also when both come together', async () => {
  const earlier = await stored()
  const [one, other] = await Promise.all([add({ sentId: 'a' }), add({ sentId: 'a' })])
  assert.equal(one, other)
  assert.equal(await add({ sentId: 'a' }), one)
  assert.equal(await stored(), earlier + 3)
  const [message] = await messagesByIds(ctx, [one!])
  assert.deepEqual([message?.text, message?.side, message?.photos.length], [null, 'citizen', 1])
  const entries = await rt.db.selectFrom('activity').selectAll().where('action', '=', 'REPORT_MESSAGE').execute()
  assert.deepEqual(
    entries.map(({ object_id, changes }) => [object_id, changes]),
    [
      [
        String(report),
        [
          { key: 'message', from: null, to: one },
          { key: 'side', from: null, to: 'citizen' },
        ],
      ],
    ],
  )
})

test('nothing is left where it may not be, or of a report that is not there', async () => {
  const earlier = await stored()
  let asked = 0
  const forbid = () => {
    if (++asked > 1) throw invalid('not any more') // closed while its pictures were worked on
  }
  await assert.rejects(add({ allow: forbid, sentId: 'b' }), { code: 'invalid' })
  await assert.rejects(add({}, 999_999), { code: 'not_found' })
  assert.equal(await stored(), earlier)
})

test('all pictures that are none are named, and nothing of the others is kept', async () => {
  const earlier = await stored()
  const wrong = { path: join(folder, 'words') }
  await writeFile(wrong.path, 'just words')
  await assert.rejects(add({ pictures: [wrong, ...pictures, wrong] }), /files\.0: .*files\.2: /)
  assert.equal(await stored(), earlier)
})

test('what may not be added is refused before its pictures are worked on, which takes long', async () => {
  const allow = () => Promise.reject(invalid('The album is full'))
  const none = [{ path: join(folder, 'nothing') }]
  await assert.rejects(add({ pictures: none, allow }), { code: 'invalid', message: 'The album is full' })
  const id = await add({ sentId: 'allowed' })
  assert.equal(await add({ pictures: none, sentId: 'allowed', allow }), id) // it is there: nothing is added
})
