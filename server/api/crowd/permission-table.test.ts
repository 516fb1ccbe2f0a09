import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Permission } from '#lib/permissions.ts'
import { PNG } from '#testing/one-of-everything.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'

/** Resource × verb × caller: who may do what (facts C30 to C39), as the API answers it. */
const CALLERS = ['none', 'client', 'member', 'users', 'posts', 'settings', 'import', 'admin'] as const
type Caller = (typeof CALLERS)[number]
const PERMITTED: Partial<Record<Caller, Permission>> = {
  users: 'Manage Users',
  posts: 'Manage Posts',
  settings: 'Manage Settings',
  import: 'Bulk Data Import',
}

const rt = await withRuntime()
const crowd = await openCrowd(rt)
const key: Partial<Record<Caller, string>> = {}
const self: Partial<Record<Caller, number>> = {}

let count = 0
const unique = (word: string) => `${word} ${++count}`
const call = (method: string, path: string, body?: unknown, as: string | undefined = key.admin) =>
  crowd.call(method, `/api/v3/${path}`, body, as === '' ? {} : { key: as ?? '' })

/** Makes one, as the admin unless somebody else is named, and says its path. */
const made =
  (path: string, body: () => object) =>
  async (as: string | undefined = key.admin) => {
    const answer = await call('POST', path, body(), as)
    assert.equal(answer.status, 200, JSON.stringify(answer.body))
    return `${path}/${answer.body.id}`
  }
const upload = async (path: string, name: string, bytes: Uint8Array<ArrayBuffer>, as: string | undefined) => {
  const form = new FormData()
  form.append('file', new Blob([bytes]), name)
  const headers: Record<string, string> = as === undefined ? {} : { authorization: `Bearer ${as}` }
  const answer = await rt.apps.crowd.request(`/api/v3/${path}`, { method: 'POST', body: form, headers })
  return { status: answer.status, body: (await answer.json()) as { id?: number } }
}
const picture = new Uint8Array(Buffer.from(PNG, 'base64'))
const csv = new TextEncoder().encode('title,content\nA,B\n')
const uploaded =
  (path: string, name: string, bytes: Uint8Array<ArrayBuffer>) =>
  async (as: string | undefined = key.admin) =>
    `${path}/${(await upload(path, name, bytes, as)).body.id}`

const words = () => ({ title: unique('Bridge'), content: 'The bridge is blocked' })
const person = () => ({
  email: `${unique('p').replace(' ', '')}@example.org`,
  realname: 'Aino',
  password: 'long enough',
})

key.client = await crowd.anonymous()
for (const caller of CALLERS.slice(2)) {
  const permission = PERMITTED[caller]
  const person = await crowd.addPerson(caller === 'admin' ? 'admin' : 'member', permission && [permission])
  key[caller] = person.token
  self[caller] = person.id
}
const stranger = await crowd.addPerson('member')

const post = made('posts', words)
const published = made('posts', () => ({ ...words(), status: 'published' }))
const media = uploaded('media', 'a.png', picture)
const tag = made('tags', () => ({ tag: unique('Flood'), type: 'category' }))
const form = made('forms', () => ({ name: unique('Form') }))
const formId = async () => Number((await form()).split('/').at(-1))
const newStage = async () => ({ form_id: await formId(), label: 'Step' })
const stage = async () => {
  const body = await newStage()
  return made('forms/stages', () => body)()
}
const newAttribute = async () => ({
  label: unique('Where'),
  input: 'text',
  type: 'varchar',
  cardinality: 1,
  form_stage_id: Number((await stage()).split('/').at(-1)),
})
const attribute = async () => {
  const body = await newAttribute()
  return made('forms/attributes', () => body)()
}
const collection = made('collections', () => ({ name: unique('Collection') }))
const search = made('savedsearches', () => ({ name: unique('Search'), filter: { q: 'road' } }))
const contact = made('contacts', () => ({ type: 'phone', contact: String(3584000000 + ++count) }))
const message = made('messages', () => ({ message: 'On our way', type: 'sms', direction: 'outgoing' }))
const newNotification = async () => ({ set: Number((await collection()).split('/').at(-1)) })
const notification = async (as?: string) => {
  const body = await newNotification()
  return made('notifications', () => body)(as)
}
const newWebhook = () => ({ entity_type: 'post', event_type: 'create', url: 'https://example.com/told' })
const webhook = made('webhooks', newWebhook)
const user = made('users', person)
const role = made('roles', () => ({ name: unique('role') }))

type Row = [
  operation: string,
  path: (as: string | undefined) => string | Promise<string>,
  statuses: string,
  body?: () => object | Promise<object>,
]
const to = (path: string) => () => path
const others = (make: (as?: string) => Promise<string>) => () => make()
/** One of the caller's own. */
const own = (make: (as?: string) => Promise<string>) => (as: string | undefined) => make(as)
const ofStranger = (make: (as?: string) => Promise<string>) => () => make(stranger.token)

// Who says nothing about themself sees what is public, and is asked who they are (401) for the rest.
// none client member | Manage Users, Manage Posts, Manage Settings, Bulk Data Import | admin; - is not asked
const ALL = '200 200 200 200 200 200 200 200'
const TOKENS = '401 200 200 200 200 200 200 200'
const USERS = '401 403 403 200 403 403 403 200'
const POSTS = '401 403 403 403 200 403 403 200'
const SETTINGS = '401 403 403 403 403 200 403 200'
const IMPORT = '401 403 403 403 403 403 200 200'
const ADMIN = '401 403 403 403 403 403 403 200'
const NOBODY = '401 403 403 403 403 403 403 403'
const PERSONS = '401 403 200 200 200 200 200 200'
const OWNERS = '- - 200 200 200 200 200 200'

const TABLE: Record<string, Row[]> = {
  posts: [
    ['GET', to('posts'), ALL],
    ['GET a published one', others(published), ALL],
    ['GET a draft', others(post), POSTS],
    ['GET on a map', to('posts/geojson'), ALL],
    ['GET one on a map', async () => `${await published()}/geojson`, ALL],
    ['GET a draft on a map', async () => `${await post()}/geojson`, POSTS],
    ['GET a tile', to('posts/geojson/1/0/0'), ALL],
    ['GET totals', to('posts/stats'), ALL],
    ['GET revisions', async () => `${await published()}/revisions`, POSTS],
    ['GET translations', async () => `${await published()}/translations`, ALL],
    ['GET an export', to('posts/export'), TOKENS],
    ['GET exports', to('exports/jobs'), PERSONS],
    ['POST an export', to('exports/jobs'), PERSONS, () => ({ entity_type: 'post' })],
    [
      'POST a translation',
      async () => `${await published()}/translations`,
      POSTS,
      () => ({ ...words(), locale: 'sv' }),
    ],
    ['POST', to('posts'), '401 204 200 200 200 200 200 200', words],
    ['POST one that is published', to('posts'), POSTS, () => ({ ...words(), status: 'published' })],
    ['POST for somebody else', to('posts'), POSTS, () => ({ ...words(), user: stranger.id })],
    ['PUT', others(published), POSTS, () => ({ title: 'Other' })],
    ['DELETE', others(published), POSTS],
    ['GET one’s own draft', own(post), OWNERS],
    ['PUT one’s own', own(post), OWNERS, () => ({ title: 'Other' })],
    ['PUT the status of one’s own', own(post), '- - 403 403 200 403 403 200', () => ({ status: 'published' })],
    ['PUT the owner of one’s own', own(post), '- - 403 403 200 403 403 200', () => ({ user: stranger.id })],
    ['DELETE one’s own', own(post), OWNERS],
  ],
  media: [
    ['GET', to('media'), TOKENS],
    ['GET one', others(media), TOKENS],
    ['PUT', others(media), ADMIN, () => ({ caption: 'South side' })],
    ['PUT one’s own', own(media), '- - 403 403 403 403 403 200', () => ({ caption: 'South side' })],
    ['DELETE', ofStranger(media), ADMIN],
    ['DELETE one’s own', own(media), OWNERS],
  ],
  tags: [
    ['GET', to('tags'), ALL],
    ['GET one', others(tag), ALL],
    ['GET one for admins', others(made('tags', () => ({ tag: unique('Secret'), role: ['admin'] }))), SETTINGS],
    ['POST', to('tags'), SETTINGS, () => ({ tag: unique('Fire'), type: 'category' })],
    ['PUT', others(tag), SETTINGS, () => ({ description: 'Rising water' })],
    ['DELETE', others(tag), SETTINGS],
  ],
  collections: [
    ['GET', to('collections'), ALL],
    ['GET one', others(collection), ALL],
    ['GET one for admins', others(made('collections', () => ({ name: unique('C'), visible_to: ['admin'] }))), ADMIN],
    ['GET its posts', async () => `${await collection()}/posts`, ALL],
    ['POST', to('collections'), PERSONS, () => ({ name: unique('C') })],
    ['POST a featured one', to('collections'), ADMIN, () => ({ name: unique('C'), featured: true })],
    ['PUT', ofStranger(collection), ADMIN, () => ({ name: unique('C') })],
    ['DELETE', ofStranger(collection), ADMIN],
    ['PUT one’s own', own(collection), OWNERS, () => ({ name: unique('C') })],
    ['DELETE one’s own', own(collection), OWNERS],
  ],
  'saved searches': [
    ['GET', to('savedsearches'), TOKENS],
    ['GET one', others(search), TOKENS],
    ['POST', to('savedsearches'), PERSONS, () => ({ name: unique('S'), filter: { q: 'x' } })],
    [
      'POST a featured one',
      to('savedsearches'),
      ADMIN,
      () => ({ name: unique('S'), filter: { q: 'x' }, featured: true }),
    ],
    ['PUT', ofStranger(search), ADMIN, () => ({ name: unique('S') })],
    ['DELETE', ofStranger(search), ADMIN],
    ['PUT one’s own', own(search), OWNERS, () => ({ name: unique('S') })],
    ['DELETE one’s own', own(search), OWNERS],
  ],
  forms: [
    ['GET', to('forms'), ALL],
    ['GET one', others(form), ALL],
    ['POST', to('forms'), SETTINGS, () => ({ name: unique('Form') })],
    ['PUT', others(form), SETTINGS, () => ({ description: 'For floods' })],
    ['DELETE', others(form), SETTINGS],
  ],
  stages: [
    ['GET', to('forms/stages'), ALL],
    ['GET one', () => stage(), ALL],
    ['POST', to('forms/stages'), SETTINGS, newStage],
    ['PUT', () => stage(), SETTINGS, () => ({ label: 'Second step' })],
    ['DELETE', () => stage(), SETTINGS],
  ],
  attributes: [
    ['GET', to('forms/attributes'), ALL],
    ['GET one', () => attribute(), ALL],
    ['POST', to('forms/attributes'), SETTINGS, newAttribute],
    ['PUT', () => attribute(), SETTINGS, () => ({ instructions: 'Say where' })],
    ['DELETE', () => attribute(), SETTINGS],
  ],
  messages: [
    ['GET', to('messages'), ADMIN],
    ['GET one', others(message), ADMIN],
    ['POST', to('messages'), ADMIN, () => ({ message: 'Hello', type: 'sms', direction: 'outgoing' })],
    ['PUT', others(message), ADMIN, () => ({ status: 'sent' })],
    ['DELETE', others(message), ADMIN],
  ],
  contacts: [
    ['GET', to('contacts'), PERSONS],
    ['GET one', ofStranger(contact), ADMIN],
    ['POST', to('contacts'), PERSONS, () => ({ type: 'phone', contact: String(3585000000 + ++count) })],
    ['PUT', ofStranger(contact), ADMIN, () => ({ can_notify: true })],
    ['DELETE', ofStranger(contact), ADMIN],
    ['GET one’s own', own(contact), OWNERS],
    ['PUT one’s own', own(contact), OWNERS, () => ({ can_notify: true })],
    ['DELETE one’s own', own(contact), '- - 403 403 403 403 403 200'],
  ],
  layers: [['GET', to('layers'), ALL]],
  notifications: [
    ['GET', to('notifications'), PERSONS],
    ['POST', to('notifications'), PERSONS, newNotification],
    ['GET one', ofStranger(notification), ADMIN],
    ['DELETE', ofStranger(notification), ADMIN],
    ['GET one’s own', own(notification), OWNERS],
    ['DELETE one’s own', own(notification), OWNERS],
  ],
  webhooks: [
    ['GET', to('webhooks'), ADMIN],
    ['GET one', others(webhook), ADMIN],
    ['POST', to('webhooks'), ADMIN, newWebhook],
    ['PUT', others(webhook), ADMIN, () => ({ name: 'Map' })],
    ['DELETE', others(webhook), ADMIN],
  ],
  users: [
    ['GET', to('users'), TOKENS],
    ['GET one', others(user), TOKENS],
    ['GET me', to('users/me'), '401 404 200 200 200 200 200 200'],
    ['POST', to('users'), USERS, person],
    ['PUT', others(user), USERS, () => ({ realname: 'Aino Berg' })],
    ['DELETE', others(user), USERS],
    ['PUT me', to('users/me'), '401 404 200 200 200 200 200 200', () => ({ realname: 'Aino Berg' })],
    ['PUT one’s own role', to('users/me'), '401 404 403 403 403 403 403 -', () => ({ role: 'admin' })],
  ],
  roles: [
    ['GET', to('roles'), TOKENS],
    ['GET one', others(role), TOKENS],
    ['POST', to('roles'), ADMIN, () => ({ name: unique('role') })],
    ['PUT', others(role), ADMIN, () => ({ description: 'Helps' })],
    ['DELETE', others(role), ADMIN],
  ],
  config: [
    ['GET', to('config'), ALL],
    ['GET site', to('config/site'), ALL],
    ['GET map', to('config/map'), ALL],
    ['GET the private group', to('config/data-provider'), SETTINGS],
    ['PUT site', to('config/site'), SETTINGS, () => ({ description: 'Fire and rescue' })],
    ['PUT features', to('config/features'), NOBODY, () => ({ views: {} })],
  ],
  'data providers': [
    ['GET', to('dataproviders'), SETTINGS],
    ['GET one', to('dataproviders/smssync'), SETTINGS],
  ],
  csv: [
    ['GET', to('csv'), IMPORT],
    ['GET one', others(uploaded('csv', 'a.csv', csv)), IMPORT],
    ['PUT', others(uploaded('csv', 'a.csv', csv)), IMPORT, () => ({ maps_to: ['title', 'content'] })],
    ['DELETE', others(uploaded('csv', 'a.csv', csv)), IMPORT],
  ],
  migration: [
    ['GET', to('migration'), NOBODY],
    ['GET status', to('migration/status'), NOBODY],
    ['POST migrate', to('migration/migrate'), NOBODY, () => ({})],
    ['POST rollback', to('migration/rollback'), NOBODY, () => ({})],
  ],
}

const asked = async (operation: string, path: Row[1], body: object | undefined, as: Caller) =>
  String((await call(operation.split(' ')[0]!, await path(key[as]), body, key[as] ?? '')).status)

/** Who may not do it is told so, whatever is wrong with what they sent: all but what decides about it is. */
function spoilt(body: object): object {
  const DECISIVE = ['status', 'user', 'role', 'featured']
  const wrong = {
    title: 5,
    content: [],
    tag: {},
    name: 7,
    label: 1,
    email: 2,
    message: 3,
    contact: [],
    locale: 9,
    values: 5,
  }
  const kept = Object.entries(body).filter(([name]) => DECISIVE.includes(name))
  return { ...wrong, filter: 5, filters: 5, form_id: 'x', permissions: 5, parent: 'x', ...Object.fromEntries(kept) }
}

for (const [resource, rows] of Object.entries(TABLE))
  describe(resource, () => {
    for (const [operation, path, statuses, body] of rows)
      test(`${operation}: ${statuses}`, async () => {
        const wanted = statuses.split(' ')
        const seen: string[] = []
        for (const [i, caller] of CALLERS.entries()) {
          if (wanted[i] === '-') seen.push('-')
          else seen.push(await asked(operation, path, await body?.(), caller))
        }
        assert.deepEqual(seen, wanted)
        for (const caller of CALLERS.filter((_, i) => ['401', '403'].includes(wanted[i]!))) {
          const sent = await body?.()
          if (sent) assert.equal(await asked(operation, path, spoilt(sent), caller), wanted[CALLERS.indexOf(caller)])
        }
      })
  })

describe('what is uploaded', () => {
  const statusesOf = async (path: string, name: string, bytes: Uint8Array<ArrayBuffer>) => {
    const seen: number[] = []
    for (const caller of CALLERS) seen.push((await upload(path, name, bytes, key[caller])).status)
    return seen.join(' ')
  }
  test(`POST media: ${TOKENS}`, async () => assert.equal(await statusesOf('media', 'a.png', picture), TOKENS))
  test(`POST csv: ${IMPORT}`, async () => assert.equal(await statusesOf('csv', 'a.csv', csv), IMPORT))
})

test('who may not write is told so for a body that is no JSON, and a list’s query that is wrong', async () => {
  const raw = { raw: '{"no json', key: key.member! }
  for (const path of ['tags', 'forms', 'forms/stages', 'forms/attributes', 'messages', 'users', 'roles'])
    assert.equal((await crowd.call('POST', `/api/v3/${path}`, undefined, raw)).status, 403, path)
  for (const path of ['savedsearches', 'collections', 'exports/jobs', 'contacts'])
    assert.equal(
      (await crowd.call('POST', `/api/v3/${path}`, undefined, { ...raw, key: key.client! })).status,
      403,
      path,
    )
  for (const path of ['messages', 'permissions', 'dataproviders'])
    assert.equal((await call('GET', `${path}?limit=none`, undefined, key.member)).status, 403, path)
  for (const path of ['tags', 'posts']) // and who may, what is wrong
    assert.equal((await call('POST', path, { tag: 5, title: 5 }, key.admin)).status, 422)
})

test('403 for deleting oneself, whoever it is', async () => {
  for (const caller of CALLERS.slice(2))
    assert.equal((await call('DELETE', `users/${self[caller]}`, undefined, key[caller])).status, 403)
})
