import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import fc from 'fast-check'
import ICAL from 'ical.js'
import type { Stretch } from '#lib/availability/availability-at.ts'
import { openDoor } from '#testing/open-door.ts'
import { openTeam } from '#testing/open-team.ts'
import { signIn } from '#testing/sign-in.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import { calendarText } from './calendar-text.ts'

// Read as a calendar program reads it: by ical.js, not by what writes it.

const rt = await withRuntime()
const door = await openDoor(rt)
const stranger = await openTeam(rt, { name: 'Strangers' })
let team: Awaited<ReturnType<typeof openTeam>>
let member: string

beforeEach(async () => {
  team = await openTeam(rt)
  member = (await team.call('POST', '/v1/members', { firstname: 'Petri', lastname: 'Berg' })).body.data.id
})

describe('the text', () => {
  const words = { available: 'Ready; come, now\\', busy: 'Varattu', away: 'נעדר — 🏖 '.repeat(20).trim() }
  const minute = fc.integer({ min: 28_000_000, max: 34_000_000 })
  const stretch = fc.tuple(fc.constantFrom('available', 'busy', 'away'), minute, fc.integer({ min: 1, max: 9999 })).map(
    ([status, from, length]): Stretch => ({
      ...{ status, source: 'plan', from: from * 60_000, to: (from + length) * 60_000 },
    }),
  )
  const name = 'Räddning, "Norr"; \\ '.repeat(9).trim()

  test('at random: another reads what was written, in lines of 75 bytes at most', () =>
    fc.assert(
      fc.property(fc.uniqueArray(stretch, { selector: ({ from }) => from, maxLength: 5 }), (stretches) => {
        const now = new Date('2026-11-29T20:00:00Z')
        const text = calendarText({ name, memberId: 'mem_x', stretches, words, now })
        for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75 && !line.includes('\n'), line)
        const read = eventsOf(text)
        assert.equal(read.name, name)
        const written = stretches.map(({ status, from, to }) => ({
          ...{ uid: `mem_x.${from / 1000}@muster`, summary: words[status], from, to, zone: 'UTC' },
          isFree: status === 'available',
        }))
        assert.deepEqual(read.events, written)
      }),
    ))
})

test('200 what is planned is shown as it holds, in the language of the team, where the address says', async () => {
  await team.call('PATCH', `/v1/teams/${team.teamId}`, { locale: 'fi' })
  const everyDay = { days: [1, 2, 3, 4, 5, 6, 7], from: '08:00', to: '16:00' }
  const [from, to] = [new Date(Date.now() + 86_400_000), new Date(Date.now() + 4 * 86_400_000)]
  const plans = [
    { status: 'away', once: { from: from.toISOString(), to: to.toISOString() } },
    { status: 'busy', weekly: everyDay, note: 'Secret' },
  ]
  await team.call('PUT', `/v1/members/${member}/availability`, { plans })
  const answer = await read(await address())
  assert.deepEqual([answer.status, answer.type], [200, 'text/calendar; charset=utf-8'])
  assert.ok(!answer.text.includes('Secret') && !answer.text.includes('Petri'))
  const { name, events } = eventsOf(answer.text)
  assert.equal(name, 'Skärgården Rescue')
  const away = events.filter(({ summary }) => summary === 'Poissa')
  assert.deepEqual(
    away.map((event) => [event.from, event.to]),
    [[from, to].map((at) => Math.floor(at.getTime() / 1000) * 1000)],
  )
  const busy = events.filter(({ summary }) => summary === 'Varattu')
  assert.ok(busy.length > 100)
  assert.ok(!busy.some((event) => event.from < away[0]!.to && event.to > away[0]!.from), 'away is not busy as well')
})

test('404 once there is another address, it is closed, or the member is gone; in the log stands no token', async () => {
  const first = await address()
  const second = await address()
  assert.deepEqual([(await read(first)).status, (await read(second)).status], [404, 200])
  assert.deepEqual((await team.call('DELETE', `/v1/members/${member}/calendar`)).body.data, { id: member })
  assert.equal((await read(second)).status, 404)
  const third = await address()
  const log = JSON.stringify((await team.call('GET', '/v1/logs')).body)
  assert.ok(log.includes('"calendar"') && !log.includes(third.slice(-20, -4)))
  await team.call('DELETE', `/v1/members/${member}`)
  assert.equal((await read(third)).status, 404)
})

test('404 for what is no token, or nobody’s; no address for a member of another team', async () => {
  for (const path of ['', '/', `/${'0'.repeat(64)}.ics`, `/${'0'.repeat(64)}`, '/x.ics', '/%00.ics'])
    assert.equal((await fetch(`${door.url}/calendar${path}`)).status, 404, path)
  assert.equal((await stranger.call('POST', `/v1/members/${member}/calendar`)).status, 404)
})

test('200 a member has an address for themselves, and 403 for another', async () => {
  const { call } = await signIn(rt, team.teamId, 'member')
  const [own] = (await team.call('GET', '/v1/members?search=Aino')).body.data
  assert.equal((await call('POST', `/v1/members/${own.id}/calendar`)).status, 200)
  assert.equal((await call('POST', `/v1/members/${member}/calendar`)).status, 403)
})

async function address(): Promise<string> {
  const { data } = (await team.call('POST', `/v1/members/${member}/calendar`)).body
  return new URL(data.url).pathname
}

async function read(path: string) {
  const answer = await fetch(`${door.url}${path}`)
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
}

function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, startDate, endDate } = new ICAL.Event(component)
    const [from, to] = [startDate.toJSDate().getTime(), endDate.toJSDate().getTime()]
    const isFree = component.getFirstPropertyValue('transp') === 'TRANSPARENT'
    return { uid, summary, from, to, zone: startDate.zone.tzid, isFree }
  })
  return { name: calendar.getFirstPropertyValue('x-wr-calname'), events }
}
