import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { runImport } from '#server/domain/crowd/imports/index.ts'
import { importing } from '#server/jobs/import-csv.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { openCsv } from '#testing/open-csv.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const teamId = crowd.teamId
const importer = await crowd.addPerson('member', ['Bulk Data Import'])
const csv = openCsv(rt, crowd, importer.token)

const rowsOf = (word: string, count: number) =>
  Array.from({ length: count }, (_, n) => `${word} ${n},Text ${n}\n`).join('')
const postsWith = (word: string) =>
  rt.db.selectFrom('post').select('title').distinct().where('title', 'like', `${word} %`).execute()

describe('an import that is cut off', () => {
  /** Everything but its job. */
  const begun = async (word: string, count: number, dryRun = false) => {
    const id = await csv.mapped(`t,c\n,fault\n${rowsOf(word, count)}`, ['title', 'content'])
    const options = JSON.stringify({ createTags: false, dateOrder: null, timezone: 'UTC' })
    const row = { status: 'queued', run: 1, options, importer_id: importer.id, dry_run: dryRun }
    await rt.db.updateTable('csv').set(row).where('id', '=', id).execute()
    return id
  }
  const ctx = () => rt.contextOf({ teamId: teamId, centre: 'live', actor: { kind: 'system' } })
  const go = (id: number, batches = Number.POSITIVE_INFINITY) => {
    let left = batches
    return runImport(ctx(), rt.files, { csvId: id, run: 1 }, () => left-- <= 0)
  }

  test('goes on where it was, without a row lost or twice', async () => {
    const id = await begun('Resumed', 700)
    assert.equal(await go(id, 1), false)
    const { body } = await csv.call('GET', `/${id}`)
    assert.deepEqual(
      [body.status, csv.score(body)],
      ['importing', { rows: 701, processed: 250, created: 249, known: 0, errors: 1 }],
    )
    assert.equal(await go(id, 1), false)
    assert.equal(await go(id), true)
    const done = await csv.over(id)
    assert.deepEqual(
      [done.status, csv.score(done)],
      ['completed', { rows: 701, processed: 701, created: 700, known: 0, errors: 1 }],
    )
    assert.equal((await postsWith('Resumed')).length, 700)
  })
  test('begins anew when it was a trial', async () => {
    const id = await begun('Tried', 300, true)
    assert.equal(await go(id, 1), false)
    assert.equal(await go(id), true)
    assert.deepEqual(csv.score(await csv.over(id)), { rows: 301, processed: 301, created: 300, known: 0, errors: 1 })
  })
  test('is done by one only, when two believe it to be theirs', async () => {
    const id = await begun('Shared', 700)
    await Promise.all([go(id), go(id), go(id)])
    assert.deepEqual(csv.score(await csv.over(id)), { rows: 701, processed: 701, created: 700, known: 0, errors: 1 })
    assert.equal((await postsWith('Shared')).length, 700)
  })
  test('is not let go by who finds another at it: the other may be ended, too', async () => {
    const id = await begun('Twice', 700)
    const afterAnother = async (key: string) => {
      const bytes = await rt.files.read(key)
      assert.equal(await go(id, 1), false) // the other does a batch, and is killed
      return bytes
    }
    const late = runImport(ctx(), { ...rt.files, read: afterAnother }, { csvId: id, run: 1 }, () => false)
    assert.equal(await late, false)
    assert.equal(await go(id), true)
    assert.equal(await go(id), true) // once more than needed
    assert.deepEqual(csv.score(await csv.over(id)), { rows: 701, processed: 701, created: 700, known: 0, errors: 1 })
  })
  test('too often ends with words', async () => {
    const id = await begun('Given up', 700)
    assert.equal(await go(id, 1), false)
    const { queue } = importing({ files: rt.files, contextOf: rt.contextOf, log: rt.log })
    await queue.givenUp?.({ teamId, centre: 'live', csvId: id, run: 1 })
    const done = await csv.over(id)
    assert.deepEqual([done.status, done.processed], ['failed', 250])
    assert.match(done.error, /cut off too often/)
    await queue.givenUp?.({ teamId, centre: 'live', csvId: id, run: 1 })
  })
  test('by deleting the file stops, and what has come of it stays', async () => {
    const id = await begun('Deleted', 700)
    assert.equal(await go(id, 1), false)
    assert.equal((await csv.call('DELETE', `/${id}`)).status, 200)
    assert.equal(await go(id), true)
    assert.equal((await postsWith('Deleted')).length, 249)
  })
  test('because its file is lost says so', async () => {
    const id = await begun('Lost', 10)
    const { file } = await rt.db.selectFrom('csv').select('file').where('id', '=', id).executeTakeFirstOrThrow()
    rt.files.discard(`${teamId}/${file}`)
    await rt.files.settled()
    assert.equal(await go(id), true)
    const done = await csv.over(id)
    assert.deepEqual([done.status, done.error], ['failed', 'The file is not in the storage any more'])
  })
  test('because whoever started it may import no more says so', async () => {
    const id = await begun('Dismissed', 700)
    assert.equal(await go(id, 1), false)
    const { role } = await rt.db
      .selectFrom('membership')
      .select('role')
      .where('id', '=', importer.id)
      .executeTakeFirstOrThrow()
    const may = (permissions: string[]) =>
      rt.db.updateTable('crowd_role').set({ permissions }).where('name', '=', role).execute()
    await may([])
    assert.equal(await go(id), true)
    await may(['Bulk Data Import'])
    const done = await csv.over(id)
    assert.deepEqual(
      [done.status, done.error, done.processed],
      ['failed', 'Whoever started it may not import any more', 250],
    )
    assert.equal((await csv.imported(id)).created_count, 451)
    assert.equal((await postsWith('Dismissed')).length, 700)
  })
})
