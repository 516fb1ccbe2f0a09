import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { isStorable } from '#lib/storable.ts'
import { openTeam } from '#testing/open-team.ts'
import { signIn } from '#testing/sign-in.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// Absent stays, null clears, and a refused change changes nothing at all (facts T9).

const rt = await withRuntime()
type Team = Awaited<ReturnType<typeof openTeam>>
type Values = Record<string, fc.Arbitrary<unknown>>
type Kind = {
  /** Makes one in a team of its own; `values` may name what is there. */
  make: (team: Team) => Promise<{ path: string; values: Values }>
  /** What each attribute refuses. */
  wrong: Record<string, unknown[]>
  /** How the answer shows what was sent, where that is more than the value itself. */
  shown?: Record<string, (value: never) => unknown>
  /** What follows from the others. */
  derived?: string[]
}

const text = (maxLength: number) => fc.string({ unit: 'binary', maxLength }).filter(isStorable)
const required = (maxLength = 100) => text(maxLength).filter((s) => s.trim() !== '')
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4 })
const colour = fc.stringMatching(/^#[0-9a-fA-F]{6}$/)
const named = (locales: string[]) =>
  fc.uniqueArray(fc.record({ name: required(), locale: fc.constantFrom(...locales) }), { selector: (t) => t.locale })
const coordinate = (max: number) => fc.double({ min: -max, max, noNaN: true })
const location = orNull(fc.record({ latitude: coordinate(90), longitude: coordinate(180) }))
const line = orNull(text(200))
const PARTS = { line1: line, line2: line, postalCode: line, city: line, province: line, country: line }
const address = orNull(fc.oneof(text(200), fc.record(PARTS, { requiredKeys: [] })))
const asAddress = (given: string | object | null) =>
  given === null
    ? null
    : {
        ...Object.fromEntries(Object.keys(PARTS).map((part) => [part, null])),
        ...(typeof given === 'string' ? { line1: given } : given),
      }

const WRONG_TEXT = ['', ' \n', null, 7, 'x'.repeat(101), 'a\u0000b', ['x']]
const WRONG_PLACE = [{ latitude: 1 }, { latitude: 91, longitude: 0 }, { latitude: '1', longitude: 1 }, 'here', 7]
const WRONG_ADDRESS = [7, ['x'], 'x'.repeat(201), { line1: 7 }, { city: 'x'.repeat(201) }]
const WRONG_NAMES = [null, [{ name: 'x' }], [{ name: '', locale: 'sv' }], [{ name: 'x', locale: 'de' }], 'x']
const WRONG_COLOUR = ['red', '#fff', '', null, 7]
const WRONG_EXTERNAL = ['', ' ', 7, 'x'.repeat(201)]
const externalId = orNull(required(200))

const made = async (team: Team, path: string, body: object) =>
  (await team.call('POST', path, body)).body.data.id as string

const KINDS: Record<string, Kind> = {
  tag: {
    make: async (team) => {
      await team.call('PATCH', `/v1/teams/${team.teamId}`, { locales: ['sv', 'fi'] })
      const path = `/v1/tags/${await made(team, '/v1/tags', { name: 'Fire', color: '#000000' })}`
      const priority = fc.constantFrom(1, 2, 3, null)
      return {
        path,
        values: { name: required(), color: colour, translations: named(['sv', 'fi']), priority, externalId },
      }
    },
    wrong: {
      name: WRONG_TEXT,
      color: WRONG_COLOUR,
      translations: WRONG_NAMES,
      priority: [0, 4, '1'],
      externalId: WRONG_EXTERNAL,
    },
    derived: ['updatedAt'],
  },
  role: {
    make: async (team) => {
      await team.call('PATCH', `/v1/teams/${team.teamId}`, { locales: ['sv', 'fi'] })
      const path = `/v1/roles/${await made(team, '/v1/roles', { name: 'Diver', color: '#000000' })}`
      return { path, values: { name: required(), color: colour, translations: named(['sv', 'fi']), externalId } }
    },
    wrong: { name: WRONG_TEXT, color: WRONG_COLOUR, translations: WRONG_NAMES, externalId: WRONG_EXTERNAL },
  },
  group: {
    make: async (team) => {
      const ids = ['A', 'B', 'C'].map((firstname) => made(team, '/v1/members', { firstname, lastname: 'Berg' }))
      const path = `/v1/groups/${await made(team, '/v1/groups', { name: 'Night shift' })}`
      return { path, values: { name: required(), members: fc.subarray(await Promise.all(ids)), externalId } }
    },
    wrong: { name: WRONG_TEXT, members: [null, ['mem_x'], 'x', [null]], externalId: WRONG_EXTERNAL },
    derived: ['members'],
  },
  category: {
    make: async (team) => {
      await team.call('PATCH', `/v1/teams/${team.teamId}`, { locales: ['sv', 'fi'] })
      const upper = Number(await made(team, '/v1/categories', { name: 'Noise' }))
      const path = `/v1/categories/${await made(team, '/v1/categories', { name: 'Dog', parent: upper })}`
      const values = { parent: fc.constantFrom(upper, null), position: fc.integer({ min: 0, max: 10_000 }) }
      return { path, values: { name: required(), translations: named(['sv', 'fi']), ...values } }
    },
    wrong: { name: WRONG_TEXT, translations: WRONG_NAMES, parent: [0, 999_999_999, '1'], position: [-1, 1.5, null] },
    derived: ['position', 'translations'],
  },
  'canned reply': {
    make: async (team) => {
      await team.call('PATCH', `/v1/teams/${team.teamId}`, { locales: ['sv', 'fi'] })
      const path = `/v1/replies/${await made(team, '/v1/replies', { text: 'Coming' })}`
      const translations = named(['sv', 'fi']).map((all) => all.map(({ name, locale }) => ({ text: name, locale })))
      return { path, values: { text: required(500), translations } }
    },
    wrong: { text: ['', ' ', null, 7, 'x'.repeat(501)], translations: [null, 'x', [{ text: 'x', locale: 'de' }]] },
    derived: ['updatedAt', 'translations'],
  },
  vehicle: {
    make: async (team) => {
      const path = `/v1/vehicles/${await made(team, '/v1/vehicles', { name: 'E 1', type: 'engine' })}`
      const role = fc.constantFrom(null, await made(team, '/v1/roles', { name: 'Driver', color: '#000000' }))
      const crew = fc.array(fc.record({ role, needed: fc.boolean() }), { maxLength: 30 })
      return { path, values: { name: required(), type: required(), active: fc.boolean(), crew, externalId } }
    },
    wrong: {
      ...{ name: WRONG_TEXT, type: WRONG_TEXT, active: [null, 'true', 1], externalId: WRONG_EXTERNAL },
      crew: [null, 'x', [null], [{}], [{ role: null }], [{ role: 'rol_x', needed: true }], [{ needed: false }]],
    },
  },
  member: {
    make: async (team) => {
      const role = (name: string) => made(team, '/v1/roles', { name, color: '#000000' })
      const roles = [await role('A'), await role('B'), await role('C')]
      const { user } = await signIn(rt, team.teamId, 'member')
      const [own] = (await team.call('GET', '/v1/members')).body.data
      const values = {
        firstname: required(),
        lastname: required(),
        externalId,
        avatar: orNull(fc.webUrl({ withQueryParameters: true })),
        user: fc.constantFrom(user, null),
        roles: fc.subarray(roles),
        inTraining: fc.boolean(),
      }
      return { path: `/v1/members/${own.id}`, values }
    },
    wrong: {
      firstname: WRONG_TEXT,
      lastname: WRONG_TEXT,
      externalId: WRONG_EXTERNAL,
      avatar: ['x', '', 'ftp://example.org/x', 7],
      user: ['usr_x', 7, ''],
      roles: [null, ['rol_x'], 'x', [null]],
      inTraining: [null, 'yes', 0],
    },
    derived: ['name', 'roles'],
  },
  alarm: {
    make: async (team) => {
      const tag = (name: string) => made(team, '/v1/tags', { name, color: '#000000', priority: 1 })
      const tags = [await tag('A'), await tag('B')]
      const values = {
        title: orNull(text(200)),
        description: orNull(text(300)),
        tags: fc.shuffledSubarray(tags),
        address,
        location,
        priority: fc.constantFrom(1, 2, 3, null),
        concluded: fc.boolean(),
        externalId,
      }
      return { path: `/v1/alarms/${await made(team, '/v1/alarms', { title: 'Fire' })}`, values }
    },
    wrong: {
      title: [7, 'x'.repeat(201)],
      description: [{}, 'x'.repeat(10_001)],
      tags: [null, ['tag_x'], 'x', [7]],
      address: WRONG_ADDRESS,
      location: WRONG_PLACE,
      priority: [0, 4, '1', 1.5, 'P1'],
      concluded: [null, 'true'],
      externalId: WRONG_EXTERNAL,
    },
    shown: { address: asAddress },
    derived: ['updatedAt', 'concludedAt', 'priority', 'priorityFrom', 'tags', 'unowned'],
  },
  team: {
    make: async (team) => {
      const locale = fc.constantFrom('sv', 'fi', 'en', 'pt-BR', 'zh-Hant-TW', 'DE', 'sl-rozaj')
      const targetResponseTime = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })
      const values = {
        name: required(),
        locale,
        locales: fc.uniqueArray(locale),
        targetResponseTime,
        address,
        location,
        timeZone: fc.constantFrom('UTC', 'Europe/Helsinki', 'America/Argentina/Buenos_Aires'),
      }
      return { path: `/v1/teams/${team.teamId}`, values }
    },
    wrong: {
      name: WRONG_TEXT,
      locale: ['', 'e', null, 7],
      locales: [null, ['x y'], 'sv', ['sv', 'sv']],
      targetResponseTime: [-1, null, '1'],
      timeZone: ['', '+02:00', 'Europe/Atlantis', null, 7],
      address: WRONG_ADDRESS,
      location: WRONG_PLACE,
    },
    shown: { address: asAddress },
  },
}

for (const [name, { make, wrong, shown = {}, derived = [] }] of Object.entries(KINDS))
  describe(`a partial update of a ${name}`, () => {
    const without = (data: object) => Object.fromEntries(Object.entries(data).filter(([key]) => !derived.includes(key)))
    const expected = (change: object) =>
      Object.fromEntries(Object.entries(change).map(([key, value]) => [key, shown[key]?.(value as never) ?? value]))
    const get = async (team: Team, path: string) => {
      const { body, headers } = await team.call('GET', path)
      return { data: body.data, etag: headers.get('etag') }
    }

    test('200 replaces what is named and leaves the rest', async () => {
      const team = await openTeam(rt)
      const { path, values } = await make(team)
      await fc.assert(
        fc.asyncProperty(fc.record(values, { requiredKeys: [] }), async (given) => {
          const change = JSON.parse(JSON.stringify(given)) // as it is sent: minus zero is zero
          const before = (await get(team, path)).data
          const answer = await team.call('PATCH', path, change)
          assert.deepEqual(without(answer.body.data), without({ ...before, ...expected(change) }))
          for (const key of ['roles', 'tags'])
            if (key in before && derived.includes(key))
              assert.deepEqual(ids(answer.body.data[key]), change[key] ?? ids(before[key]))
          if (derived.includes('translations'))
            assert.deepEqual(
              byLocale(answer.body.data.translations),
              byLocale(change.translations ?? before.translations),
            )
          assert.deepEqual((await get(team, path)).data, answer.body.data)
        }),
        { numRuns: 40 },
      )
    })

    test('400 for one wrong attribute among right ones changes nothing', async () => {
      const team = await openTeam(rt)
      const { path, values } = await make(team)
      const oneWrong = fc
        .constantFrom(...Object.keys(wrong))
        .chain((key) => fc.record({ key: fc.constant(key), value: fc.constantFrom(...(wrong[key] ?? [])) }))
      await fc.assert(
        fc.asyncProperty(fc.record(values, { requiredKeys: [] }), oneWrong, async (given, { key, value }) => {
          const before = await get(team, path)
          const answer = await team.call('PATCH', path, { ...given, [key]: value })
          assert.equal(answer.status, 400, `${key}: ${JSON.stringify(value)}`)
          assert.ok(answer.body.error.fields.some((f: { path: string }) => f.path.split('.')[0] === key))
          assert.deepEqual(await get(team, path), before)
        }),
        { numRuns: 60 },
      )
    })
  })

/** In the order of the team's locales, however they were given. */
const byLocale = (all: { locale: string }[]) => all.toSorted((a, b) => a.locale.localeCompare(b.locale))
const ids = (rows: { id: string }[]) => rows.map((row) => row.id)
