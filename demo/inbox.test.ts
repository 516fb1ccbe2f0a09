import assert from 'node:assert/strict'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import sharp from 'sharp'
import { openDoor } from '#testing/open-door.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import { openApi } from './api.ts'
import { openBoard } from './board.ts'
import { TEAM } from './cast.ts'
import { openCitizens } from './citizens.ts'
import { drawPicture } from './draw-picture.ts'
import { openInbox } from './inbox.ts'
import { openRandom } from './random.ts'
import { seedDemo } from './seed.ts'
import { STORIES } from './stories.ts'
import { buildTown } from './town.ts'

const MINUTE = 60_000

/** A demo team behind HTTP, with an alarm that the first story is about; `later` moves the inbox's clock. */
async function openScene() {
  const rt = await withRuntime({ DATA_DIR: await mkdtemp(join(tmpdir(), 'demo-')) })
  const { url } = await openDoor(rt)
  const api = openApi(url)
  rt.beforeDiscard(() => api.close())
  const town = buildTown(TEAM.place, 'muster')
  const kept = await seedDemo(rt.db, rt.config, town, 'muster', rt.now())
  const board = openBoard(api, kept.simulatorKey)
  await board.raise({ title: STORIES[0]!.about, location: { latitude: 59.4, longitude: 18.35 } })
  const alarms = await board.openAlarms()
  const citizens = openCitizens(api, kept)
  const troubles: string[] = []
  let ahead = 0
  const inbox = openInbox({
    board,
    town,
    citizens,
    random: openRandom('inbox'),
    now: () => Date.now() + ahead,
    onTrouble: ({ message }) => troubles.push(message),
  })
  const lookAfter = async (ms: number) => {
    ahead += ms
    await inbox.look(alarms)
    return board.openReports()
  }
  return { rt, board, citizens, inbox, alarms, troubles, lookAfter }
}

test('a citizen walks, is asked, answers and sends a picture; the report joins the alarm it is about', async () => {
  const { rt, inbox, alarms, troubles, lookAfter } = await openScene()
  const page = await inbox.open(alarms, true)
  assert.equal((await rt.caller.request(new URL(page).pathname)).status, 200)
  const [asked] = await lookAfter(20_000)
  assert.deepEqual([asked?.lastMessage?.side, asked?.alarm?.id], ['centre', alarms[0]?.id])
  const [answered] = await lookAfter(10_000)
  assert.equal(answered?.lastMessage?.side, 'citizen')
  await lookAfter(1000)
  const kept = await rt.db.selectFrom('media').select('original_type').execute()
  assert.deepEqual(
    kept.map(({ original_type }) => original_type),
    ['image/jpeg', 'image/jpeg', 'image/jpeg'], // both stories and one drill
  )
  assert.equal((await rt.db.selectFrom('report_position').selectAll().execute()).length, 1)
  assert.deepEqual(troubles, [])
})

test('old reports and too many are closed; a visitor’s own is nobody’s business but the visitor’s', async () => {
  const { citizens, board, inbox, alarms, lookAfter } = await openScene()
  await inbox.open(alarms, false)
  for (let n = 0; n < 4; n++) await inbox.tellNext(alarms)
  await citizens.report({ ...STORIES[1]!, text: 'Mine' }, TEAM.place, 'live')
  const left = (await lookAfter(0)).map(({ id }) => id)
  assert.deepEqual(left, [1, 3, 4, 5, 6, 7])
  const late = await lookAfter(20 * MINUTE).then(() => board.openReports())
  assert.deepEqual(
    late.filter(({ alarm }) => alarm === null).map(({ id }) => id),
    [7],
  )
})

test('the page that is printed outlives its alarm, and can be written on; closed by a visitor it stays closed', async () => {
  const { rt, board, inbox, alarms, troubles, lookAfter } = await openScene()
  const page = new URL(await inbox.open(alarms, false)).pathname
  const status = async () => (await (await rt.caller.request(`${page}/state`)).json()).status
  await lookAfter(20_000)
  assert.equal(await status(), 'organised')
  await board.conclude(alarms[0]!)
  alarms.length = 0
  assert.equal(await status(), 'closed')
  for (const hours of [0, 1, 30]) {
    await lookAfter(hours * 60 * MINUTE)
    assert.equal(await status(), 'read', `${hours} h later`)
  }
  const [shown] = await board.openReports()
  await board.close(shown!.id, 'handled')
  await lookAfter(0)
  assert.deepEqual([await status(), troubles], ['closed', []])
})

test('a picture says where it was taken, as a telephone’s does', async () => {
  const { exif, format, width } = await sharp(await drawPicture('car', { lat: 59.4, lng: -18.35 })).metadata()
  assert.deepEqual([format, width], ['jpeg', 1280])
  assert.ok(exif?.includes('Demo phone'))
})
