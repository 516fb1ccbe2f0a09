import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { pointers } from '#testing/crowd-refusals.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const { token: admin } = await crowd.addPerson('admin')
const { token: manager } = await crowd.addPerson('member', ['Manage Settings'])
const { token: member } = await crowd.addPerson('member')
const nobody = await crowd.anonymous()

const CONFIG = '/api/v3/config'
const ask = (method: string, path: string, body?: unknown, key: string | undefined = manager) =>
  crowd.call(method, `${CONFIG}${path}`, body, key === '' ? {} : { key })
const namesIn = (body: { results: { id: string }[] }) => body.results.map(({ id }) => id)
const logged = async () =>
  (await rt.db.selectFrom('activity').selectAll().where('team_id', '=', crowd.teamId).orderBy('seq').execute()).at(-1)!

describe('200', () => {
  test('the public groups for everybody, without a token, too; all for who manages settings', async () => {
    for (const key of ['', nobody, member]) {
      const { status, body } = await ask('GET', '', undefined, key)
      assert.deepEqual([status, namesIn(body)], [200, ['features', 'map', 'site']])
      assert.deepEqual(body.results[0].allowed_privileges, ['read', 'search'])
    }
    const { body } = await ask('GET', '')
    assert.deepEqual(namesIn(body), ['data-provider', 'features', 'map', 'site'])
    assert.deepEqual([body.total_count, body.count, body.orderby], [4, '4', 'id'])
  })
  test('groups[] chooses, and the links keep it', async () => {
    const { body } = await ask('GET', '?groups[]=site&groups[]=data-provider&limit=1&order=desc', undefined, nobody)
    assert.deepEqual([namesIn(body), body.total_count], [['site'], 1])
    assert.match(decodeURIComponent(body.next), /groups\[\]=site&groups\[\]=data-provider/)
    assert.deepEqual(namesIn((await ask('GET', '?groups=map,site', undefined, '')).body), ['map', 'site'])
  })
  test('a group has its id and its keys beside it; nothing set yet, it says the defaults', async () => {
    const other = await openCrowd(rt, 'Quiet team')
    const { body } = await other.call('GET', `${CONFIG}/site`, undefined, { key: await other.anonymous() })
    assert.deepEqual(body, {
      id: 'site',
      url: `http://localhost${CONFIG}/site`,
      allowed_privileges: ['read', 'search'],
      name: 'Quiet team',
      description: '',
      email: '',
      timezone: 'UTC',
      language: 'en',
      date_format: 'n/j/Y',
      client_url: null,
      first_login: true,
      tier: 'free',
      private: false,
    })
    const { body: map } = await other.call('GET', `${CONFIG}/map`, undefined, { key: await other.anonymous() })
    assert.deepEqual([map.clustering, map.cluster_radius, map.default_view.zoom], [true, 50, 2])
  })
  test('a change keeps what it does not name; null brings the default back; what was sent comes back', async () => {
    const site = { timezone: 'Asia/Kolkata', date_format: 'd.m.Y', email: 'a@example.org', first_login: 'false' }
    const { status, body } = await ask('PUT', '/site', { ...site, name: 'Flood map' })
    assert.deepEqual([status, body.name, body.timezone, body.first_login], [200, 'Flood map', 'Asia/Kolkata', false])
    assert.deepEqual(body.allowed_privileges, ['read', 'update', 'search'])
    assert.equal((await ask('PUT', '/site', { description: 'All of it' })).body.date_format, 'd.m.Y')
    const sent = (await ask('GET', '/site')).body
    assert.deepEqual((await ask('PUT', '/site', sent)).body, sent)
    const back = (await ask('PUT', '/site', { name: null, email: '', client_url: 'https://map.example.org' })).body
    assert.deepEqual([back.name, back.email, back.client_url], ['Skärgården Rescue', '', 'https://map.example.org'])
  })
  test('what was read may be sent back, and leaves no trace; defaults stay defaults', async () => {
    const before = (await logged()).seq
    for (const group of ['/site', '/map']) {
      const { body } = await ask('GET', group)
      assert.deepEqual((await ask('PUT', group, body)).body, body)
    }
    assert.equal((await logged()).seq, before)
  })
  test('the default view of the map is changed key by key', async () => {
    const { body } = await ask('PUT', '/map', { default_view: { lat: '59.5', lon: 18 }, cluster_radius: '20' })
    assert.equal(body.cluster_radius, 20)
    assert.deepEqual([body.default_view.lat, body.default_view.lon, body.default_view.baselayer], [59.5, 18, 'streets'])
    const zoomed = (await ask('PUT', '/map', { default_view: { zoom: 11 } })).body.default_view
    assert.deepEqual([zoomed.lat, zoomed.zoom], [59.5, 11])
  })
  test('keys that nobody knows are kept, whatever JSON they hold', async () => {
    const extra = { colours: { main: ['#fff', null, 1.5] }, 'my key': 'ö' }
    const { body } = await ask('PUT', '/map', extra)
    assert.deepEqual([body.colours, body['my key']], [extra.colours, 'ö'])
    assert.equal('my key' in (await ask('PUT', '/map', { 'my key': null })).body, false)
  })
  test('features say the limits, that of media among them', async () => {
    const { body } = await ask('GET', '/features', undefined, nobody)
    assert.equal(body.limits.media_size, 15 * 1024 * 1024)
    assert.equal(body['data-providers'].smssync, true)
  })
  test('data providers are switched on in their private group', async () => {
    const { status, body } = await ask('PUT', '/data-provider', {
      providers: { smssync: true },
      smssync: { secret: 's3cret' },
    })
    assert.deepEqual([status, body.providers.smssync], [200, true])
    const sent = (await ask('GET', '/data-provider')).body
    assert.doesNotMatch(JSON.stringify(sent), /s3cret/)
    assert.equal((await ask('PUT', '/data-provider', sent)).status, 200)
  })
  test('the log names the keys, and not what they hold', async () => {
    await ask('PUT', '/site', { email: 'secret@example.org', description: 'Secret' })
    const { action, object_id, changes } = await logged()
    assert.deepEqual([action, object_id], ['CONFIG_UPDATE', 'site'])
    assert.deepEqual(changes.map(({ key }) => key).sort(), ['description', 'email'])
    assert.doesNotMatch(JSON.stringify(changes), /secret/i)
  })
})

test('400 for a body that is no JSON object', async () => {
  for (const raw of ['{', '[1]', '"x"'])
    assert.equal((await crowd.call('PUT', `${CONFIG}/site`, undefined, { key: admin, raw })).status, 400)
})

describe('401', () => {
  test('without a token for a private group and for a change, and with a wrong one for all', async () => {
    assert.equal((await ask('GET', '/data-provider', undefined, '')).status, 401)
    assert.equal((await ask('PUT', '/site', {}, '')).status, 401)
    assert.equal((await ask('GET', '/site', undefined, 'wrong')).status, 401)
  })
})

describe('403', () => {
  test('without Manage Settings', async () => {
    for (const key of [nobody, member]) {
      assert.equal((await ask('GET', '/data-provider', undefined, key)).status, 403)
      for (const group of ['/site', '/map', '/data-provider'])
        assert.equal((await ask('PUT', group, {}, key)).status, 403)
    }
  })
  test('for a change of the features, whoever asks', async () => {
    for (const key of [admin, manager, member]) assert.equal((await ask('PUT', '/features', { x: 1 }, key)).status, 403)
  })
})

test('404 for a group that is none', async () => {
  for (const group of ['/moon', '/Site', '/__proto__']) {
    assert.equal((await ask('GET', group)).status, 404)
    assert.equal((await ask('PUT', group, { name: 'x' })).status, 404)
  }
})

test('405 for POST and DELETE', async () => {
  for (const path of ['', '/site'])
    for (const method of ['POST', 'DELETE']) assert.equal((await ask(method, path, {})).status, 405)
})

describe('422', () => {
  const refused = async (path: string, body: unknown, ...wanted: string[]) => {
    const before = (await ask('GET', path)).body
    const answer = await ask('PUT', path, body)
    assert.deepEqual([answer.status, pointers(answer.body)], [422, [undefined, ...wanted]], JSON.stringify(body))
    assert.deepEqual((await ask('GET', path)).body, before)
  }
  test('site', async () => {
    for (const name of ['ab', '   a ', 'x'.repeat(256), 5]) await refused('/site', { name }, '/name')
    for (const email of ['nobody', `${'a'.repeat(150)}@example.org`]) await refused('/site', { email }, '/email')
    for (const timezone of ['Mars/Base', '+02:00', '']) await refused('/site', { timezone }, '/timezone')
    for (const date_format of ['', 'n/j', 'n/n/Y', 'YYYY-MM-DD', '<b>'])
      await refused('/site', { date_format }, '/date_format')
    await refused('/site', { language: 'english!' }, '/language')
    await refused('/site', { private: 'perhaps', client_url: 'javascript:alert(1)' }, '/client_url', '/private')
  })
  test('map', async () => {
    await refused('/map', { clustering: 2 }, '/clustering')
    for (const cluster_radius of [0, 1.5, 'x']) await refused('/map', { cluster_radius }, '/cluster_radius')
    for (const view of [{ lat: 91 }, { lon: '-181' }, { zoom: 'x' }, 5])
      await refused('/map', { default_view: view }, '/default_view')
  })
  test('a provider nobody knows', () => refused('/data-provider', { providers: { pigeon: true } }, '/providers'))
  test('what cannot be stored, and what is too much', async () => {
    await refused('/map', { extra: 'a\u0000b' }, '/extra')
    await refused('/map', { extra: { '\ud800': 1 } }, '/extra')
    await refused('/map', { 'a\u0000b': 1 }, '/key')
    await refused('/map', { extra: 'x'.repeat(17_000) }, '/extra')
    const deep = JSON.parse('['.repeat(1000) + ']'.repeat(1000))
    await refused('/map', { extra: deep }, '/extra')
    const { status } = await ask('PUT', '/map', Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`k${i}`, i])))
    assert.equal(status, 422)
  })
})

test('with several teams nobody is told anything without a token', async () => {
  await openCrowd(rt, 'Second')
  assert.equal((await ask('GET', '', undefined, '')).status, 401)
  assert.equal((await ask('GET', '', undefined, nobody)).status, 200)
})
