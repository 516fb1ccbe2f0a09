import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { addMedia, sweepMedia } from '#server/domain/media/index.ts'
import { DRIVES } from '#testing/drives.ts'
import { openTeam } from '#testing/open-team.ts'
import { photo } from '#testing/sample-files.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const HOUR_MS = 60 * 60 * 1000
const stray = `${'ab'.repeat(64)}.jpg`

for (const drive of DRIVES)
  describe(`what is left over in ${drive.name}`, async () => {
    const storage = await drive.open()
    const rt = await withRuntime(storage.settings)
    const team = await openTeam(rt)

    after(() => storage.close())

    const keys = async () => {
      await rt.files.settled()
      const keys: string[] = []
      for await (const { key } of rt.files.list(team.teamId)) keys.push(key)
      return keys.sort()
    }
    const sweep = (hours: number) => sweepMedia(rt.db, rt.files, new Date(Date.now() + hours * HOUR_MS))

    test('a refusal by the database takes the files along', async () => {
      const ctx = rt.contextOf({ teamId: team.teamId, centre: 'live', actor: { kind: 'system' } })
      const input = { bytes: await photo() }
      await assert.rejects(addMedia(ctx, rt.files, 'alr_unknown', input), /foreign key/)
      assert.deepEqual(await keys(), [])
    })

    test('what a crash left is swept once it is old; what a row names, or is not ours, stays', async () => {
      const alarm = (await team.call('POST', '/v1/alarms', {})).body.data.id
      const file = (await photo()).toString('base64')
      await team.call('POST', `/v1/alarms/${alarm}/media`, { file })
      const foreign = `${team.teamId}/notes.txt`
      await rt.files.write(foreign, Buffer.from('not ours'), 'text/plain')
      const kept = await keys()
      for (const name of [stray, `${stray}.thumbnail`, `${stray}.0123456789abcdef.part`])
        await rt.files.write(`${team.teamId}/${name}`, Buffer.from('left over'), 'image/jpeg')
      assert.equal(await sweep(0.5), 0)
      assert.equal(await sweep(2), 3)
      assert.deepEqual(await keys(), kept)
    })
  })
