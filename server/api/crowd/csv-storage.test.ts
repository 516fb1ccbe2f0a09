import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { sweepMedia } from '#server/domain/media/index.ts'
import { DRIVES } from '#testing/drives.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { openCsv } from '#testing/open-csv.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const TWO_HOURS_MS = 2 * 60 * 60 * 1000

for (const drive of DRIVES)
  describe(`CSV files in ${drive.name}`, async () => {
    const storage = await drive.open()
    const rt = await withRuntime(storage.settings)
    const crowd = await openCrowd(rt)
    const teamId = crowd.teamId
    const csv = openCsv(rt, crowd, (await crowd.addPerson('admin')).token)
    after(() => storage.close())

    const keys = async () => {
      await rt.files.settled()
      const keys: string[] = []
      for await (const { key } of rt.files.list(teamId)) keys.push(key)
      return keys
    }

    test('are kept whole, imported from there, outlast the sweep, and go with their row', async () => {
      const cell = 'Fire on the quay. '.repeat(1000)
      const rows = Array.from({ length: 300 }, (_, n) => `Report ${n},${cell}\n`).join('')
      const id = await csv.mapped(`title,text\n${rows}`, ['title', 'content'])
      const [key = ''] = await keys()
      const kept = await rt.files.read(key)
      let bytes = 0
      for await (const chunk of kept ?? []) bytes += chunk.length
      assert.equal(bytes, (await csv.call('GET', `/${id}`)).body.size)
      assert.equal(await sweepMedia(rt.db, rt.files, new Date(Date.now() + TWO_HOURS_MS)), 0)
      const done = await csv.imported(id)
      assert.deepEqual([done.status, done.created_count], ['completed', 300])
      await rt.db.deleteFrom('csv').where('id', '=', id).execute() // as a crash would leave it
      assert.equal(await sweepMedia(rt.db, rt.files, new Date(Date.now() + TWO_HOURS_MS)), 1)
      assert.deepEqual(await keys(), [])
    })
    test('of which nothing is made leave nothing', async () => {
      assert.equal((await csv.upload('only a header\n')).status, 422)
      assert.deepEqual(await keys(), [])
    })
  })
