import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { SCOPES } from '#lib/scopes.ts'
import { DRIVES } from '#testing/drives.ts'
import { openTeam } from '#testing/open-team.ts'
import { photo, REFUSED, SAMPLES } from '#testing/sample-files.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const GIF = 'R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw=='
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

for (const drive of DRIVES)
  describe(`media in ${drive.name}`, async () => {
    const storage = await drive.open()
    const rt = await withRuntime(storage.settings)
    const team = await openTeam(rt)
    const stranger = await openTeam(rt, { name: 'Strangers' })
    const alarm = (await team.call('POST', '/v1/alarms', { title: 'Fire' })).body.data.id

    after(() => storage.close())

    const at = (id = '', on = alarm) => `/v1/alarms/${on}/media${id && `/${id}`}`
    const add = async (body: object = { file: GIF }) => (await team.call('POST', at(), body)).body.data
    const storedFiles = async () => {
      await rt.files.settled()
      const keys: string[] = []
      for await (const { key } of rt.files.list(team.teamId)) keys.push(key)
      return keys.sort()
    }

    test('200 creates, reads, describes and deletes', async () => {
      const { body, headers, status } = await team.call('POST', at(), { file: GIF, description: 'South side' })
      const { id, createdAt, url, thumbnail, ...rest } = body.data
      assert.deepEqual([status, headers.get('etag')], [200, '"1"'])
      assert.match(id, /^med_/)
      assert.match(url, /^http:\/\/localhost\/media\/[0-9a-f]{128}\.gif$/)
      assert.equal(thumbnail, `${url}/thumbnail`)
      const creator = { type: 'key', key: { id: rest.creator.key.id, name: 'Test key' }, member: null }
      assert.deepEqual(rest, { updatedAt: createdAt, description: 'South side', alarm, creator })
      assert.deepEqual((await team.call('GET', at(id))).body.data, body.data)
      const cleared = (await team.call('PATCH', at(id), { description: null })).body.data
      assert.deepEqual([cleared.description, cleared.url], [null, url])
      assert.deepEqual((await team.call('DELETE', at(id))).body.data, { id })
      assert.equal((await team.call('GET', at(id))).status, 404)
    })

    for (const { name, bytes, type, extension } of SAMPLES)
      test(`200 takes ${name} for what its bytes are, and serves it unchanged`, async () => {
        const { url } = await add({ file: `data:text/html;base64,${base64(bytes)}` })
        assert.ok(url.endsWith(`.${extension}`))
        const served = await rt.media.request(new URL(url).pathname)
        assert.deepEqual([served.status, served.headers.get('content-type')], [200, type])
        assert.deepEqual(Buffer.from(await served.arrayBuffer()), bytes)
      })

    test('200 takes Base64 plain, broken into lines, or without its padding', async () => {
      for (const file of [GIF, `${GIF.slice(0, 20)}\r\n${GIF.slice(20)}\n`, GIF.replace(/=+$/, '')])
        assert.equal((await team.call('POST', at(), { file })).status, 200)
    })

    const bad: [name: string, body: unknown][] = [
      ['no file', { description: 'x' }],
      ['a file that is no text', { file: 5 }],
      ['an empty file', { file: '' }],
      ['an empty data: URL', { file: 'data:image/gif;base64,' }],
      ['a data: URL that is not Base64', { file: 'data:image/gif,GIF89a' }],
      ['a data: URL that never begins', { file: `data:${'x'.repeat(500)}` }],
      ['malformed Base64', { file: `${GIF.slice(0, 9)}*${GIF.slice(10)}` }],
      ['Base64 with a digit missing', { file: GIF.slice(0, 41) }],
      ['padding in the middle', { file: `R0lG=${GIF.slice(5)}` }],
      ['too much padding', { file: `${GIF.replace(/=+$/, '')}====` }],
      ['only padding', { file: '==' }],
      ['a description that is a number', { file: GIF, description: 5 }],
      ['a description that is too long', { file: GIF, description: 'x'.repeat(10_001) }],
      ...REFUSED.map(([name, bytes]): [string, unknown] => [name, { file: base64(bytes) }]),
      ['HTML that says it is a picture', { file: `data:image/png;base64,${base64(Buffer.from('<html></html>'))}` }],
      ['more than 25 MiB', { file: base64(Buffer.alloc(25 * 1024 * 1024 + 1, 'GIF89a')) }],
      ['no object', []],
    ]
    for (const [name, body] of bad)
      test(`400 for ${name}; nothing is left behind`, async () => {
        const [files, count] = [await storedFiles(), (await team.call('GET', at())).body.count]
        const answer = await team.call('POST', at(), body)
        assert.deepEqual([answer.status, answer.body.error.code], [400, 'bad_request'])
        assert.deepEqual([await storedFiles(), (await team.call('GET', at())).body.count], [files, count])
      })

    test('200 for exactly 25 MiB, served whole', async () => {
      const bytes = Buffer.alloc(25 * 1024 * 1024, 'GIF89a')
      const { url } = await add({ file: base64(bytes) })
      const served = await rt.media.request(new URL(url).pathname)
      assert.ok(Buffer.from(await served.arrayBuffer()).equals(bytes))
    })

    test('200 for an alarm while far more pictures come than there are connections, each with an Idempotency-Key', async () => {
      const body = { file: base64(await photo()) }
      let done = 0
      const upload = async (n: number) => {
        const { status } = await team.call('POST', at(), body, { headers: { 'idempotency-key': `picture ${n}` } })
        done++
        return status
      }
      const uploads = Promise.all(Array.from({ length: 60 }, (_, n) => upload(n)))
      while (done === 0) await new Promise(setImmediate)
      assert.equal((await team.call('POST', '/v1/alarms', { title: 'Fire' })).status, 200)
      assert.ok(done < 30, `after ${done} of 60 pictures`)
      assert.deepEqual(new Set(await uploads), new Set([200]))
    })

    test('400 for a PATCH without a description, or with one that is no text', async () => {
      const { id } = await add()
      for (const body of [{}, { description: 5 }, { description: 'x'.repeat(10_001) }])
        assert.equal((await team.call('PATCH', at(id), body)).status, 400)
    })

    test('401 without a key, on every operation', async () => {
      for (const [method, path] of [
        ['POST', at()] as const,
        ['GET', at()] as const,
        ...(['GET', 'PATCH', 'DELETE'] as const).map((method) => [method, at('med_x')] as const),
      ])
        assert.equal((await team.call(method, path, undefined, { key: 'wrong' })).status, 401)
    })

    test('403 without its own scope, on every operation', async () => {
      const { id } = await add()
      const operations: [scope: string, method: string, path: string, body?: object][] = [
        ['alarms.media:create', 'POST', at(), { file: GIF }],
        ['alarms.media:read', 'GET', at()],
        ['alarms.media:read', 'GET', at(id)],
        ['alarms.media:update', 'PATCH', at(id), { description: 'x' }],
        ['alarms.media:delete', 'DELETE', at(id)],
      ]
      for (const [scope, method, path, body] of operations) {
        const scopes = SCOPES.filter((s) => s !== scope)
        const limited = await openTeam(rt, { teamId: team.teamId, scopes })
        assert.equal((await limited.call(method, path, body)).status, 403, `${method} without ${scope}`)
      }
    })

    test('404 for an unknown, malformed, wrong-prefix or foreign id, whatever the body says', async () => {
      const foreignAlarm = (await stranger.call('POST', '/v1/alarms', {})).body.data.id
      const foreign = (await stranger.call('POST', at('', foreignAlarm), { file: GIF })).body.data.id
      const other = (await team.call('POST', '/v1/alarms', {})).body.data.id
      const { id } = await add()
      const wrong = [at('med_01j85v5khtev9ax9kfda7b0arj00'), at('rubbish'), at(alarm), at(foreign), at(id, other)]
      for (const path of [...wrong, at(foreign, foreignAlarm)])
        for (const method of ['GET', 'PATCH', 'DELETE'])
          assert.equal((await team.call(method, path, method === 'PATCH' ? {} : undefined)).status, 404, path)
      for (const on of [foreignAlarm, 'rubbish', id])
        for (const method of ['GET', 'POST'])
          assert.equal((await team.call(method, at('', on), method === 'POST' ? {} : undefined)).status, 404)
    })

    test('404 for media of the other centre', async () => {
      const { id } = await add()
      const training = await openTeam(rt, { teamId: team.teamId, centre: 'training' })
      assert.equal((await training.call('GET', at(id))).status, 404)
    })

    test('200 lists one alarm’s media, searched by description', async () => {
      const on = (await team.call('POST', '/v1/alarms', {})).body.data.id
      const [first, second] = [
        (await team.call('POST', at('', on), { file: GIF, description: 'Norra sidan, 100 %' })).body.data,
        (await team.call('POST', at('', on), { file: GIF })).body.data,
      ]
      const list = (await team.call('GET', at('', on))).body
      assert.deepEqual([list.count, list.data], [2, [second, first]])
      assert.deepEqual((await team.call('GET', `${at('', on)}?search=SIDAN`)).body.data, [first])
      assert.equal((await team.call('GET', `${at('', on)}?search=_`)).body.count, 0)
      const page = (await team.call('GET', `${at('', on)}?limit=1`)).body
      assert.deepEqual((await team.call('GET', `${at('', on)}?limit=1&after=${page.cursor.after}`)).body.data, [first])
      assert.equal((await team.call('GET', `${at('', on)}?limit=0`)).status, 400)
      assert.equal((await team.call('GET', `${at('', on)}?after=%21`)).status, 400)
    })

    test('200 stands in its alarm, but only for who may read media; concluded alarms take it, too', async () => {
      const on = (await team.call('POST', '/v1/alarms', {})).body.data.id
      await team.call('PATCH', `/v1/alarms/${on}`, { concluded: true })
      const made = (await team.call('POST', at('', on), { file: GIF, description: 'Late' })).body.data
      const { media } = (await team.call('GET', `/v1/alarms/${on}`)).body.data
      const { id, url, thumbnail, creator } = made
      assert.deepEqual(media, [{ id, description: 'Late', creator: creator.key.id, url, thumbnail }])
      const scopes = SCOPES.filter((s) => s !== 'alarms.media:read')
      const limited = await openTeam(rt, { teamId: team.teamId, scopes })
      assert.equal('media' in (await limited.call('GET', `/v1/alarms/${on}`)).body.data, false)
    })

    test('200 writes what happened into the alarm’s stream, and nothing for a no-op', async () => {
      const on = (await team.call('POST', '/v1/alarms', {})).body.data.id
      const { id } = (await team.call('POST', at('', on), { file: GIF })).body.data
      for (const description of ['Roof', 'Roof']) await team.call('PATCH', at(id, on), { description })
      await team.call('DELETE', at(id, on))
      const { data } = (await team.call('GET', `/v1/alarms/${on}/stream?sort=asc`)).body
      const entries = data.map((e: Record<string, unknown>) => [e.action, e.objectId, e.descriptor, e.changes])
      assert.deepEqual(entries.slice(1), [
        ['MEDIA_CREATE', id, 'picture', []],
        ['MEDIA_UPDATE', id, 'Roof', [{ key: 'description', from: null, to: 'Roof' }]],
        ['MEDIA_DELETE', id, 'Roof', []],
      ])
    })

    test('200 once per Idempotency-Key: one medium, one file', async () => {
      const files = (await storedFiles()).length
      const options = { headers: { 'idempotency-key': `twice in ${drive.name}` } }
      const body = { file: base64(SAMPLES[8]!.bytes) }
      const [first, again] = [
        await team.call('POST', at(), body, options),
        await team.call('POST', at(), body, options),
      ]
      assert.deepEqual(again.body, first.body)
      assert.equal((await storedFiles()).length, files + 1)
    })

    test('412 for a change of what somebody else has changed since', async () => {
      const { id } = await add()
      const ifMatch = { headers: { 'if-match': '"1"' } }
      const changed = await team.call('PATCH', at(id), { description: 'A' }, ifMatch)
      assert.deepEqual([changed.status, changed.headers.get('etag')], [200, '"2"'])
      assert.equal((await team.call('PATCH', at(id), { description: 'B' }, ifMatch)).status, 412)
      assert.equal((await team.call('DELETE', at(id), undefined, ifMatch)).status, 412)
      assert.equal((await team.call('GET', at(id))).body.data.description, 'A')
    })

    test('200 a deleted medium’s files are gone, its thumbnail’s too', async () => {
      const before = await storedFiles()
      const { id, url } = await add({ file: base64(await photo()) })
      assert.equal((await storedFiles()).length, before.length + 2)
      await team.call('DELETE', at(id))
      for (const path of [url, `${url}/thumbnail`])
        assert.equal((await rt.media.request(new URL(path).pathname)).status, 404)
      assert.deepEqual(await storedFiles(), before)
    })
  })

test('200 the address is that of PUBLIC_URL where one is set', async () => {
  const rt = await withRuntime({ PUBLIC_URL: 'https://muster.example/' })
  const team = await openTeam(rt)
  const alarm = (await team.call('POST', '/v1/alarms', {})).body.data.id
  const { url } = (await team.call('POST', `/v1/alarms/${alarm}/media`, { file: GIF })).body.data
  assert.match(url, /^https:\/\/muster\.example\/media\/[0-9a-f]{128}\.gif$/)
})

test('503 while the media storage is away: it says so, and nothing is attached', async () => {
  const rt = await withRuntime({ STORAGE_URL: 's3://KEY:SECRET@127.0.0.1:1/muster?forcePathStyle=true&tls=false' })
  const team = await openTeam(rt)
  const at = `/v1/alarms/${(await team.call('POST', '/v1/alarms', {})).body.data.id}/media`
  const { status, body } = await team.call('POST', at, { file: GIF })
  assert.deepEqual([status, body.error.code], [503, 'unavailable'])
  assert.match(body.error.message, /media storage/)
  assert.equal((await team.call('GET', at)).body.count, 0)
})
