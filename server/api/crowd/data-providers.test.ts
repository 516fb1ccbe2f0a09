import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { MASK, readProviderConfig, writeProviderConfig } from '#server/domain/crowd/providers/index.ts'
import type { Viewer } from '#server/domain/crowd/viewer.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const { token: admin } = await crowd.addPerson('admin')
const { token: settings } = await crowd.addPerson('member', ['Manage Settings'])
const { token: member } = await crowd.addPerson('member', ['Manage Users', 'Manage Posts', 'Bulk Data Import'])
const nobody = await crowd.anonymous()

const PROVIDERS = '/api/v3/dataproviders'
const ask = (path = '', key = settings, method = 'GET') => crowd.call(method, `${PROVIDERS}${path}`, undefined, { key })
const manager: Viewer = { membershipId: null, role: null, isAdmin: false, permissions: new Set(['Manage Settings']) }
const ctx = () => rt.contextOf({ teamId: crowd.teamId, centre: 'live', actor: { kind: 'system' } })
const write = (values: Record<string, unknown>) => writeProviderConfig(ctx(), manager, values)

describe('200', () => {
  test('all there are, in the order of their ids', async () => {
    const { status, body } = await ask()
    const ids = body.results.map(({ id }: { id: string }) => id)
    assert.deepEqual([status, ids], [200, ['email', 'frontlinesms', 'nexmo', 'smssync', 'twilio', 'twitter']])
    assert.equal(body.total_count, 6)
  })
  test('those that offer a service', async () => {
    const { body } = await ask('?type=email&limit=5')
    assert.deepEqual(
      body.results.map(({ id }: { id: string }) => id),
      ['email'],
    )
    assert.match(body.curr, /type=email/)
  })
  test('one, as the platform prints it', async () => {
    const { body } = await ask('/smssync', admin)
    const { options, links, ...rest } = body
    assert.deepEqual(rest, {
      id: 'smssync',
      url: `http://localhost${PROVIDERS}/smssync`,
      name: 'SMSSync',
      version: '1.0',
      services: { sms: true, ivr: false, email: false, twitter: false },
      enabled: false,
      allowed_privileges: ['read', 'update', 'search'],
    })
    assert.equal(options.secret.label, 'Secret')
    assert.deepEqual(Object.keys(options.secret), ['label', 'input', 'description', 'rules'])
    assert.ok(links.overview)
  })
  test('options are asked for by what the platform’s clients draw, secrets too', async () => {
    const { body } = await ask('', admin)
    const options = body.results.flatMap((one: { options: Record<string, { input: string; options?: string[] }> }) =>
      Object.entries(one.options),
    )
    for (const [key, { input, options: choices }] of options) {
      assert.ok(['text', 'radio', 'read-only-text'].includes(input), `${key}: ${input}`)
      assert.equal(choices !== undefined, input === 'radio', key)
    }
    const { secret } = body.results.find(({ id }: { id: string }) => id === 'smssync').options
    assert.deepEqual([secret.input, secret.rules], ['text', ['required']])
  })
})

test('401 without a token', async () => assert.equal((await crowd.call('GET', PROVIDERS)).status, 401))

test('403 without Manage Settings', async () => {
  for (const key of [nobody, member])
    for (const path of ['', '/smssync']) assert.equal((await ask(path, key)).status, 403)
})

test('404 for one that nobody knows', async () => {
  for (const path of ['/pigeon', '/constructor']) assert.equal((await ask(path)).status, 404)
})

test('405 for a method it has not', async () => assert.equal((await ask('/smssync', settings, 'PUT')).status, 405))

describe('the config group', () => {
  test('switches on, keeps what is not named, and never shows a secret again', async () => {
    await write({ providers: { smssync: true }, smssync: { secret: 'hush', form_id: 3 } })
    const shown = await readProviderConfig(ctx(), 'https://muster.example')
    assert.deepEqual(shown.providers, {
      smssync: true,
      frontlinesms: false,
      twilio: false,
      nexmo: false,
      email: false,
      twitter: false,
    })
    const { callback_url, ...options } = shown.smssync ?? {}
    assert.deepEqual(options, { secret: MASK, form_id: '3' })
    assert.match(String(callback_url), /^https:\/\/muster\.example\/sms\/smssync\/[0-9a-f]{48}$/)
    await write({ ...shown, smssync: { ...shown.smssync, form_id: null } })
    const row = await rt.db
      .selectFrom('data_provider')
      .selectAll()
      .where('team_id', '=', crowd.teamId)
      .where('name', '=', 'smssync')
      .executeTakeFirstOrThrow()
    assert.deepEqual([row.enabled, row.options], [true, { secret: 'hush' }])
    assert.equal((await ask('/smssync')).body.enabled, true)
  })
  test('tells the log the names of options only', async () => {
    await write({ providers: { twilio: '1' }, twilio: { auth_token: 'very secret', account_sid: 'AC1' } })
    const entry = await rt.db
      .selectFrom('activity')
      .selectAll()
      .where('action', '=', 'PROVIDER_UPDATE')
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow()
    assert.equal(entry.descriptor, 'twilio')
    assert.deepEqual(entry.changes, [
      { key: 'twilio.enabled', from: false, to: true },
      { key: 'twilio.options', from: null, to: ['auth_token', 'account_sid'] },
    ])
  })
  test('is refused for providers, options and values that are none', async () => {
    const wrong: [Record<string, unknown>, string][] = [
      [{ providers: { pigeon: true } }, 'providers'],
      [{ providers: { constructor: true } }, 'providers'],
      [{ providers: { smssync: 'perhaps' } }, 'providers'],
      [{ providers: true }, 'providers'],
      [{ pigeon: {} }, 'pigeon'],
      [{ smssync: 'on' }, 'smssync'],
      [{ smssync: { colour: 'red' } }, 'smssync'],
      [{ smssync: { form_id: 'x' } }, 'smssync'],
      [{ nexmo: { signature_method: 'rot13' } }, 'nexmo'],
      [{ email: { from: ['a@example.org'] } }, 'email'],
    ]
    for (const [values, field] of wrong)
      await assert.rejects(async () => write(values), { code: 'invalid', field }, JSON.stringify(values))
  })
  test('is for Manage Settings', () =>
    assert.rejects(async () => writeProviderConfig(ctx(), { ...manager, permissions: new Set() }, {}), {
      code: 'forbidden',
    }))
})
