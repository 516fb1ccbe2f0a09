import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTeam } from '#server/domain/founding/index.ts'

import { openDoor } from '#testing/open-door.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import { openApi } from './api.ts'
import { openBoard } from './board.ts'
import { TEAM } from './cast.ts'
import { seedDemo } from './seed.ts'
import { startSimulator } from './simulator.ts'
import { buildTown } from './town.ts'

const town = buildTown(TEAM.place, 'muster')
const dataDir = await mkdtemp(join(tmpdir(), 'demo-'))
const rt = await withRuntime({ DATA_DIR: dataDir })

const seeded = () => seedDemo(rt.db, rt.config, town, 'muster', rt.now())
const rows = async (table: 'team' | 'member' | 'vehicle' | 'tag' | 'api_key' | 'alarm') =>
  Number(
    (
      await rt.db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

async function reportsByCentre() {
  const reports = await rt.db.selectFrom('report').select('centre').execute()
  const of = (centre: string) => reports.filter((report) => report.centre === centre).length
  return { live: of('live'), training: of('training') }
}

test('seeding twice makes one team, and keeps its secrets from others', async () => {
  const first = await seeded()
  assert.deepEqual(await seeded(), first)
  assert.equal(statSync(join(dataDir, 'demo.json')).mode & 0o777, 0o600)
  assert.deepEqual(await Promise.all([rows('team'), rows('member'), rows('vehicle'), rows('tag')]), [1, 15, 10, 6])
})

test('within seconds alarms, answers, one late, and vehicles that drive; a restart goes on with them', async (t) => {
  const { url: base, close } = await openDoor(rt)
  t.after(close)
  const kept = await seeded()
  const api = openApi(base)
  const board = openBoard(api, kept.simulatorKey)
  const troubles: string[] = []
  const start = () => startSimulator({ base, kept, town, say: (sentence) => troubles.push(sentence) })

  t.after(() => api.close())
  const simulator = await start()
  t.after(simulator.stop)
  const isMoving = async () => {
    const fixes = await rt.db.selectFrom('vehicle_position').select('vehicle_id').where('speed_kmh', '>', 10).execute()
    return fixes.length >= 4
  }
  for (let n = 0; n < 100 && !(await isMoving()); n++) await sleep(100)
  assert.ok(await isMoving())
  const sharing = async () => (await rt.db.selectFrom('member_position').select('member_id').execute()).length
  for (let n = 0; n < 100 && (await sharing()) < 4; n++) await sleep(100)
  assert.ok((await sharing()) >= 4)
  const alarms = await board.openAlarms()
  assert.equal(alarms.length, 5)
  assert.ok(alarms.every(({ members }) => members.length >= 4))
  const late = alarms
    .flatMap(({ members }) => members)
    .filter(({ response }) => response.eta && Date.parse(response.eta) < Date.now())
  assert.equal(late.length, 1)
  assert.deepEqual(await reportsByCentre(), { live: 2, training: 2 })
  simulator.stop()

  const again = await start()
  t.after(again.stop)
  await sleep(1500)
  again.stop()
  assert.equal(await rows('alarm'), 5)
  assert.deepEqual(troubles, [])
})

test('a database with somebody else’s team is refused in one sentence', async () => {
  await rt.db.deleteFrom('team').execute()
  await createTeam(rt.db, 'Real Rescue', null, rt.now())
  await assert.rejects(seeded(), /already holds the team "Real Rescue"/)
})
