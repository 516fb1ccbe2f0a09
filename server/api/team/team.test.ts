import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import { SCOPES } from '#lib/scopes.ts'
import { type Answer, openTeam } from '#testing/open-team.ts'
import { signIn } from '#testing/sign-in.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const rt = await withRuntime()
let team: Awaited<ReturnType<typeof openTeam>>
let path: string

beforeEach(async () => {
  team = await openTeam(rt)
  path = `/v1/teams/${team.teamId}`
})

const patch = (body: object, key?: string): Promise<Answer> => team.call('PATCH', path, body, key ? { key } : {})
const get = async (key?: string) => (await team.call('GET', path, undefined, key ? { key } : {})).body.data
const keyWithout = async (...without: string[]) =>
  (await openTeam(rt, { teamId: team.teamId, scopes: SCOPES.filter((scope) => !without.includes(scope)) })).key

describe('GET /v1/teams/{id}', () => {
  test('200 shows what a team starts with', async () => {
    const { id, createdAt, invite, scope, ...rest } = await get()
    assert.equal(id, team.teamId)
    assert.equal(new Date(createdAt).toISOString(), createdAt)
    assert.ok(invite.length > 0)
    assert.deepEqual(scope, SCOPES)
    assert.deepEqual(rest, {
      name: 'Skärgården Rescue',
      avatar: null,
      locale: 'en',
      locales: [],
      targetResponseTime: 10,
      plan: null,
      address: null,
      location: null,
      reportForm: true,
      emergencyNumber: null,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      alerting: {
        next: [30, 60],
        realarm: 180,
        strength: null,
        monthlyTest: null,
        dutyOfficers: [],
        unowned: 30,
        unownedPriorities: [1, 2],
      },
      geofences: { sets: [], sceneRadius: 150 },
      driving: { factor: 1, emergency: false },
      slug: 'skargarden-rescue',
    })
  })

  for (const [scope, attribute] of [
    ['team.invite:read', 'invite'],
    ['team.plan:read', 'plan'],
    ['team.scope:update', 'scope'],
  ] as const)
    test(`200 ${attribute} is null without ${scope}`, async () => {
      await rt.db.updateTable('team').set({ plan: 3.99 }).where('id', '=', team.teamId).execute()
      const full = await get()
      assert.deepEqual(await get(await keyWithout(scope)), {
        ...full,
        ...(full.scope && { scope: full.scope.filter((s: string) => s !== scope) }),
        [attribute]: null,
      })
    })

  test('401 without a key, 403 without team:read, 404 for any team but the own', async () => {
    assert.equal((await team.call('GET', path, undefined, { key: 'nobody' })).status, 401)
    const key = await keyWithout('team:read')
    assert.equal((await team.call('GET', path, undefined, { key })).status, 403)
    const other = await openTeam(rt)
    for (const id of [
      other.teamId,
      'nonsense',
      team.teamId.replace('tea_', 'tag_'),
      `${team.teamId.slice(0, -4)}zz00`,
    ]) {
      assert.equal((await team.call('GET', `/v1/teams/${id}`)).status, 404)
      assert.equal((await team.call('PATCH', `/v1/teams/${id}`, { name: 7 })).status, 404)
    }
  })
})

describe('PATCH /v1/teams/{id}', () => {
  test('200 changes what is named, kept as given', async () => {
    const before = await get()
    const change = {
      name: ' Kustens Räddning ',
      locale: 'sv-se',
      locales: ['fi', 'EN'],
      targetResponseTime: 7.5,
      location: { latitude: 59.4, longitude: 18.35 },
      reportForm: false,
      emergencyNumber: '08-112 00',
      timeZone: 'Europe/Stockholm',
    }
    const empty = { line2: null, postalCode: null, province: null, country: null }
    const answer = await patch({ ...change, address: { line1: 'Kajen 1', city: 'Vaxholm' }, id: 'tea_x', plan: 9 })
    const after = { ...before, ...change, address: { line1: 'Kajen 1', city: 'Vaxholm', ...empty } }
    assert.deepEqual(answer.body.data, after)
    assert.deepEqual(await get(), after)
    const session = await signIn(rt, team.teamId, 'dispatcher')
    const seen = (await session.call('GET', '/v1/session')).body.data.team
    const { name, locale, locales, location } = change
    assert.deepEqual(seen, { id: team.teamId, name, locale, locales, location })
  })

  test('200 null clears the address and the location; {} changes nothing', async () => {
    await patch({ address: 'Kajen 1', location: { latitude: 1, longitude: 2 } })
    assert.equal((await get()).address.line1, 'Kajen 1')
    const { headers, body } = await patch({ address: null, location: null })
    assert.deepEqual([body.data.address, body.data.location], [null, null])
    assert.equal((await patch({})).headers.get('etag'), headers.get('etag'))
  })

  test('200 a role keeps the translations into a locale that is taken away', async () => {
    await patch({ locales: ['sv'] })
    const translations = [{ name: 'Dykare', locale: 'sv' }]
    const { id } = (await team.call('POST', '/v1/roles', { name: 'Diver', color: '#000000', translations })).body.data
    await patch({ locales: [] })
    assert.deepEqual((await team.call('GET', `/v1/roles/${id}`)).body.data.translations, translations)
    assert.equal((await team.call('PATCH', `/v1/roles/${id}`, { name: 'Swimmer' })).status, 200)
    assert.equal((await team.call('PATCH', `/v1/roles/${id}`, { translations })).status, 400)
  })

  const bad = [
    { name: '' },
    { name: '  ' },
    { name: null },
    { name: 'x'.repeat(101) },
    { reportForm: 'no' },
    ...['', '1', 'call 112', '112#', '1'.repeat(20), 112, '-112', '112 '].map((emergencyNumber) => ({
      emergencyNumber,
    })),
    ...['', '+02:00', 'Europe/Atlantis', null, 7].map((timeZone) => ({ timeZone })),
    { locale: '' },
    { locale: 'not a locale' },
    { locale: 'e' },
    { locale: null },
    { locales: 'sv' },
    { locales: [''] },
    { locales: ['sv', '_'] },
    { locales: ['sv', 'sv'] },
    { locales: null },
    { targetResponseTime: -1 },
    { targetResponseTime: '10' },
    { targetResponseTime: null },
    { address: 7 },
    { address: { line1: 'x'.repeat(201) } },
    { location: { latitude: 1 } },
    { location: { latitude: 91, longitude: 0 } },
    { scope: ['alarms:read', 'nonsense'] },
    { scope: 'alarms:read' },
    { scope: null },
  ]
  for (const body of bad)
    test(`400 for ${JSON.stringify(body).slice(0, 80)}, and nothing changes`, async () => {
      const before = await get()
      const answer = await patch({ ...('name' in body ? {} : { name: 'Changed' }), ...body })
      assert.equal(answer.status, 400)
      assert.ok(answer.body.error.fields[0].path.startsWith(Object.keys(body)[0]))
      assert.deepEqual(await get(), before)
    })

  test('400 for a number JSON cannot hold', async () => {
    assert.equal((await team.call('PATCH', path, undefined, { raw: '{"targetResponseTime": 1e999}' })).status, 400)
  })

  test('401 without a key, 403 without team:update', async () => {
    assert.equal((await patch({ name: 'x' }, 'nobody')).status, 401)
    assert.equal((await patch({ name: 'x' }, await keyWithout('team:update'))).status, 403)
  })

  test('412 for a version it no longer has; the ETag rises with a change only', async () => {
    const first = await patch({ name: 'One' })
    const etag = first.headers.get('etag') ?? ''
    assert.equal((await patch({ name: 'One' })).headers.get('etag'), etag)
    assert.equal((await team.call('PATCH', path, { name: 'Two' }, { headers: { 'if-match': etag } })).status, 200)
    assert.equal((await team.call('PATCH', path, { name: 'Three' }, { headers: { 'if-match': etag } })).status, 412)
    assert.equal((await get()).name, 'Two')
  })
})

describe('the scope of the calling key', () => {
  const few = ['team:read', 'team:update', 'team.scope:update', 'alarms:read', 'alarms:create'] as const
  const keyWith = async (scopes: readonly (typeof few)[number][]) =>
    (await openTeam(rt, { teamId: team.teamId, scopes })).key

  test('200 a key drops scopes, at once', async () => {
    const key = await keyWith(few)
    assert.equal((await team.call('POST', '/v1/alarms', {}, { key })).status, 200)
    const left = few.slice(0, 4)
    assert.deepEqual((await patch({ scope: left }, key)).body.data.scope, left)
    assert.deepEqual((await get(key)).scope, left)
    assert.equal((await team.call('POST', '/v1/alarms', {}, { key })).status, 403)
    assert.deepEqual((await get()).scope, SCOPES, 'the other key of the team has what it had')
  })

  test('200 dropping team.scope:update itself leaves scope null', async () => {
    const key = await keyWith(few)
    assert.equal((await patch({ scope: ['team:read', 'team:update'] }, key)).body.data.scope, null)
    assert.equal((await patch({ scope: ['team:read'] }, key)).status, 403)
  })

  test('403 for gaining one, even beside one that is dropped; nothing changes', async () => {
    const key = await keyWith(few)
    const refused = await patch({ name: 'Mine', scope: ['team:read', 'vehicles:read'] }, key)
    assert.equal(refused.status, 403)
    assert.deepEqual([(await get(key)).scope, (await get()).name], [[...few], 'Skärgården Rescue'])
  })

  test('403 without team.scope:update, though the list is what it has', async () => {
    const key = await keyWith(['team:read', 'team:update'])
    assert.equal((await patch({ scope: ['team:read', 'team:update'] }, key)).status, 403)
    assert.equal((await patch({ name: 'Allowed' }, key)).status, 200)
  })

  test('403 for a session, which has no key', async () => {
    const admin = await signIn(rt, team.teamId, 'admin')
    assert.equal((await admin.call('PATCH', path, { scope: [] })).status, 403)
    assert.equal((await admin.call('PATCH', path, { name: 'By hand' })).body.data.name, 'By hand')
  })
})

for (const rights of ['member', 'dispatcher', 'admin'] as const)
  test(`a session of a ${rights} ${rights === 'admin' ? 'may' : 'may not'} change the team, keys and webhooks`, async () => {
    const session = await signIn(rt, team.teamId, rights)
    const wanted = rights === 'admin' ? 200 : 403
    assert.equal((await session.call('PATCH', path, { name: 'Ours' })).status, wanted)
    assert.equal((await session.call('GET', '/v1/keys')).status, wanted)
    assert.equal((await session.call('POST', '/v1/keys', { name: 'Mine' })).status, wanted)
    const { scope } = (await session.call('GET', '/v1/session')).body.data
    assert.equal(
      scope.some((s: string) => /^(keys|webhooks):|^team:update|^team\.scope/.test(s)),
      rights === 'admin',
    )
    assert.equal((await session.call('GET', path)).status, 200)
  })
