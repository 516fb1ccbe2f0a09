import assert from 'node:assert/strict'

export type Kind =
  | 'alarm'
  | 'log'
  | 'stream'
  | 'response'
  | 'assignment'
  | 'media'
  | 'team'
  | 'role'
  | 'vehicle'
  | 'tag'
export type Envelope = 'one' | 'list' | 'deleted' | 'done'

/** What an attribute may be; an array holds one shape. */
type Shape = (value: unknown, path: string) => void
const is =
  (what: string, fits: (value: unknown) => boolean): Shape =>
  (value, path) =>
    assert.ok(fits(value), `${path} is ${JSON.stringify(value)}, not ${what}`)
const text = is('a text', (v) => typeof v === 'string' && v !== '')
const number = is('a number', (v) => typeof v === 'number')
const flag = is('true or false', (v) => typeof v === 'boolean')
const json = is('there', (v) => v !== undefined)
const nothing = is('null', (v) => v === null)
const matching = (what: string, pattern: RegExp) => is(what, (v) => typeof v === 'string' && pattern.test(v))
const instant = matching('an instant', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
const colour = matching('a colour', /^#[0-9a-f]{6}$/)
const url = matching('an absolute URL', /^https?:\/\/.+\/[0-9a-f]{128}/)
const anyId = matching('an id', /^[a-z]{3}_[0-9a-hjkmnp-tv-z]{26}00$/)
/** What is not of the reference, reports and categories, is numbered. */
const anyIdOrNumber = matching('an id or a number', /^([a-z]{3}_[0-9a-hjkmnp-tv-z]{26}00|[1-9]\d*)$/)
const id = (prefix: string) => matching(`an id of ${prefix}`, new RegExp(`^${prefix}_[0-9a-hjkmnp-tv-z]{26}00$`))
const nullable =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null || shape(value, path)
const list =
  (shape: Shape): Shape =>
  (value, path) => {
    assert.ok(Array.isArray(value), `${path} is no list`)
    value.forEach((each, i) => {
      shape(each, `${path}.${i}`)
    })
  }
/** Every attribute of the reference is there; beside them only the extensions. */
const object =
  (attributes: Record<string, Shape>, extensions: string[] = []): Shape =>
  (value, path) => {
    assert.ok(typeof value === 'object' && value !== null, `${path} is no object`)
    const given = value as Record<string, unknown>
    for (const [name, shape] of Object.entries(attributes)) shape(given[name], `${path}.${name}`)
    const more = Object.keys(given).filter((name) => !(name in attributes) && !extensions.includes(name))
    assert.deepEqual(more, [], `${path} has more than the reference`)
  }

const person = { id: id('mem'), name: text, firstname: text, lastname: text, avatar: nullable(text) }
const position = object({
  createdAt: instant,
  latitude: number,
  longitude: number,
  altitude: nullable(number),
  speed: nullable(number),
  heading: nullable(number),
})
const actor = object({
  type: is('key', (v) => v === 'key'),
  key: object({ id: id('key'), name: text }),
  member: nothing,
})
const part = nullable(text)
const address = object({ line1: part, line2: part, postalCode: part, city: part, province: part, country: part })
const location = object({ latitude: number, longitude: number })
const translations = list(object({ name: text, locale: text }))
const entry = {
  createdAt: instant,
  action: text,
  objectId: nullable(anyIdOrNumber),
  actor: nullable(actor),
  descriptor: nullable(text),
  changes: list(object({ key: text, from: json, to: json })),
}
const UNDO = ['undoes', 'undoneBy', 'undoable']
const dates = { createdAt: instant, updatedAt: instant }
const vehicle = { id: id('veh'), name: text, type: text, active: flag, position: nullable(position) }
const media = { id: id('med'), description: nullable(text), url }

const SHAPES: Record<Kind, Shape> = {
  alarm: object(
    {
      id: id('alr'),
      ...dates,
      sequence: number,
      title: nullable(text),
      description: nullable(text),
      concluded: flag,
      concludedAt: nullable(instant),
      address: nullable(address),
      location: nullable(location),
      members: list(
        object({
          ...person,
          user: nullable(id('usr')),
          role: nullable(text),
          position: nullable(position),
          response: object({ id: id('res'), eta: nullable(instant) }, ['status']),
        }),
      ),
      vehicles: list(object({ ...vehicle, assignment: object({ id: id('asg'), status: nullable(text) }) })),
      creator: nullable(actor),
      tags: list(object({ id: id('tag'), name: text, color: colour, translations })),
      media: list(object({ ...media, creator: nullable(anyId) }, ['thumbnail'])),
    },
    ['priority', 'priorityFrom', 'status', 'externalId', 'owner', 'unowned'],
  ),
  log: object({ id: id('log'), ...entry }, UNDO),
  stream: object({ id: id('str'), ...entry, alarm: id('alr') }, UNDO),
  response: object(
    { id: id('res'), ...dates, eta: nullable(instant), status: nullable(text), member: object(person) },
    ['tracked'],
  ),
  assignment: object({ id: id('asg'), ...dates, status: nullable(text), vehicle: object(vehicle) }),
  media: object({ ...media, ...dates, alarm: id('alr'), creator: nullable(actor) }, ['thumbnail']),
  team: object(
    {
      id: id('tea'),
      createdAt: instant,
      name: text,
      invite: text,
      avatar: nullable(text),
      locale: text,
      locales: list(text),
      targetResponseTime: number,
      plan: nullable(number),
      scope: list(text),
    },
    ['address', 'location', 'reportForm', 'emergencyNumber', 'timeZone', 'alerting', 'geofences', 'driving', 'slug'],
  ),
  role: object(
    { id: id('rol'), createdAt: instant, name: text, color: colour, members: list(object(person)), translations },
    ['externalId'],
  ),
  vehicle: object({ ...vehicle, createdAt: instant }, ['crew', 'externalId']),
  tag: object({ id: id('tag'), ...dates, name: text, color: colour, translations }, ['priority', 'externalId']),
}

const seconds = is('whole seconds', (v) => Number.isInteger(v) && Math.abs(Number(v) - Date.now() / 1000) < 60)
const cursor = object({ before: nullable(text), after: nullable(text) })
/** What the reference prints as the answer: every attribute with the types it may have, and no more than our extensions beside them. */
export const ENVELOPES: Record<Envelope, (kind: Kind) => Shape> = {
  one: (kind) => object({ timestamp: seconds, data: SHAPES[kind] }),
  list: (kind) => object({ count: number, cursor, timestamp: seconds, data: list(SHAPES[kind]) }),
  deleted: () => object({ timestamp: seconds, data: object({ id: anyId }) }),
  done: () => object({ timestamp: seconds }),
}
