import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { SCOPES } from '#lib/scopes.ts'
import { openReports } from '#testing/open-reports.ts'
import { openTeam } from '#testing/open-team.ts'
import { reportForms } from '#testing/report-forms.ts'
import { photo } from '#testing/sample-files.ts'
import { withRuntime } from '#testing/with-runtime.ts'

// A report's pictures are the media of the alarm it is linked to, for as long as it is, and never a copy (facts R18).

const rt = await withRuntime()
const reports = await openReports(rt)
const forms = reportForms(rt, reports)
const team = await openTeam(rt, { teamId: reports.teamId })

type Listed = { id: string; url: string; thumbnail: string; description: string | null; alarm?: string }
const alarmOf = async (): Promise<string> => (await team.call('POST', '/v1/alarms', { title: 'Fire' })).body.data.id
const at = (alarm: string, id = '') => `/v1/alarms/${alarm}/media${id && `/${id}`}`
const mediaOf = async (alarm: string): Promise<Listed[]> => (await team.call('GET', `${at(alarm)}?sort=asc`)).body.data
const idsIn = (media: { id: string }[]) => media.map(({ id }) => id)
const photosOf = async (report: number): Promise<Listed[]> => {
  const { body } = await team.call('GET', `/v1/reports/${report}/messages`)
  return body.data.flatMap((message: { photos: Listed[] }) => message.photos)
}
const ask = (method: string, path: string) =>
  team.call(method, path, method === 'PATCH' ? { description: 'x' } : undefined)
const link = (report: number, alarm: string) => team.call('POST', `/v1/reports/${report}/link`, { alarm })
/** A report with two pictures, linked to an alarm that has a medium of its own. */
async function linked() {
  const [report, alarm] = [await forms.file(), await alarmOf()]
  const bytes = await photo()
  await forms.upload(report, [{ bytes }, { bytes }])
  const own: Listed = (await team.call('POST', at(alarm), { file: bytes.toString('base64'), description: 'own' })).body
    .data
  assert.equal((await link(report, alarm)).status, 200)
  return { report, alarm, own, photos: await photosOf(report) }
}

describe('200', () => {
  test('the alarm and the list of its media show both, by the same addresses; counted, paged and searched', async () => {
    const { alarm, own, photos } = await linked()
    const listed = await mediaOf(alarm)
    assert.deepEqual(idsIn(listed), idsIn([...photos, own]))
    assert.deepEqual(
      listed.map(({ url, thumbnail, alarm: on }) => [url, thumbnail, on]),
      [...photos, own].map(({ url, thumbnail }) => [url, thumbnail, alarm]),
    )
    const shown = (await team.call('GET', `/v1/alarms/${alarm}`)).body.data.media
    assert.deepEqual(idsIn(shown), idsIn(listed))
    const page = (await team.call('GET', `${at(alarm)}?limit=2`)).body
    assert.deepEqual([page.count, idsIn(page.data)], [3, idsIn([own, photos[1]!])])
    const rest = (await team.call('GET', `${at(alarm)}?limit=2&after=${page.cursor.after}`)).body
    assert.deepEqual(idsIn(rest.data), [photos[0]!.id])
    assert.deepEqual(idsIn((await team.call('GET', `${at(alarm)}?search=own`)).body.data), [own.id])
  })

  test('no copy is made, and after the link is taken off they are the report’s alone', async () => {
    const keys = async () => {
      await rt.files.settled()
      const found: string[] = []
      for await (const { key } of rt.files.list(team.teamId)) found.push(key)
      return found.sort()
    }
    const { report, alarm, own, photos } = await linked()
    const earlier = await keys()
    await team.call('DELETE', `/v1/reports/${report}/link`)
    assert.deepEqual(idsIn(await mediaOf(alarm)), [own.id])
    assert.deepEqual(idsIn((await team.call('GET', `/v1/alarms/${alarm}`)).body.data.media), [own.id])
    for (const method of ['GET', 'PATCH', 'DELETE'])
      assert.equal((await ask(method, at(alarm, photos[0]!.id))).status, 404)
    assert.deepEqual(idsIn(await photosOf(report)), idsIn(photos))
    await link(report, alarm)
    assert.equal((await mediaOf(alarm)).length, 3)
    assert.deepEqual(await keys(), earlier)
  })

  test('one may be described, with its version', async () => {
    const { alarm, photos } = await linked()
    const path = at(alarm, photos[0]!.id)
    const before = await team.call('GET', path)
    assert.equal(before.headers.get('etag'), '"1"')
    const changed = await team.call('PATCH', path, { description: 'Roof' }, { headers: { 'if-match': '"1"' } })
    assert.deepEqual([changed.status, changed.headers.get('etag'), changed.body.data.description], [200, '"2"', 'Roof'])
    const entry = await rt.db.selectFrom('activity').selectAll().orderBy('seq', 'desc').executeTakeFirstOrThrow()
    assert.deepEqual([entry.action, entry.alarm_id, entry.object_id], ['MEDIA_UPDATE', alarm, photos[0]!.id])
    assert.equal((await team.call('PATCH', path, { description: 'x' }, { headers: { 'if-match': '"1"' } })).status, 412)
    assert.equal((await team.call('DELETE', path, undefined, { headers: { 'if-match': '"1"' } })).status, 412)
  })

  test('one that is deleted is gone from the report’s chat, too, with all that was kept of it', async () => {
    const { report, alarm, own, photos } = await linked()
    const { id, url } = photos[0]!
    assert.deepEqual((await team.call('DELETE', at(alarm, id))).body.data, { id })
    const entry = await rt.db.selectFrom('activity').selectAll().orderBy('seq', 'desc').executeTakeFirstOrThrow()
    assert.deepEqual(
      [entry.action, entry.alarm_id, entry.object_id, entry.descriptor],
      ['MEDIA_DELETE', alarm, id, 'picture'],
    )
    assert.deepEqual(idsIn(await mediaOf(alarm)), [photos[1]!.id, own.id])
    assert.deepEqual(idsIn(await photosOf(report)), [photos[1]!.id])
    await rt.files.settled()
    const file = new URL(url).pathname.split('/').at(-1)!
    for await (const { key } of rt.files.list(team.teamId)) assert.ok(!key.includes(file), key)
    for (const path of ['', '/thumbnail', '/original'])
      assert.equal((await rt.media.request(`${new URL(url).pathname}${path}`)).status, 404)
  })

  test('what is added while it is linked is there at once, and the alarm’s stream says so', async () => {
    const { report, alarm } = await linked()
    await forms.upload(report, [{ bytes: await photo() }])
    assert.equal((await mediaOf(alarm)).length, 4)
    const stream = (await team.call('GET', `/v1/alarms/${alarm}/stream`)).body.data
    assert.equal(stream[0].action, 'REPORT_MESSAGE')
  })
})

test('404 for a picture of a report that is linked to another alarm, or to none', async () => {
  const { photos } = await linked()
  const other = await alarmOf()
  const unlinked = await forms.file()
  await forms.upload(unlinked, [{ bytes: await photo() }])
  for (const id of [photos[0]!.id, (await photosOf(unlinked))[0]!.id])
    for (const method of ['GET', 'PATCH', 'DELETE']) assert.equal((await ask(method, at(other, id))).status, 404)
  assert.deepEqual(await mediaOf(other), [])
})

test('403 without the scope for an alarm’s media, and then the alarm does not show them', async () => {
  const { alarm, photos } = await linked()
  const scopes = SCOPES.filter((scope) => !scope.startsWith('alarms.media:'))
  const { key } = await openTeam(rt, { teamId: team.teamId, scopes })
  for (const [method, path] of [
    ['GET', at(alarm)],
    ['GET', at(alarm, photos[0]!.id)],
    ['DELETE', at(alarm, photos[0]!.id)],
  ])
    assert.equal((await team.call(method!, path!, undefined, { key })).status, 403)
  assert.equal((await team.call('GET', `/v1/alarms/${alarm}`, undefined, { key })).body.data.media, undefined)
})
