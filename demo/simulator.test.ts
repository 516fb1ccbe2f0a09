import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { createTeam } from '#server/domain/founding/index.ts'

import { openDoor } from '#testing/open-door.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import { openApi } from './api.ts'
import { openBoard } from './board.ts'
import { TEAM } from './cast.ts'
import { seedDemo } from './seed.ts'
import { startSimulator } from './simulator.ts'
import { buildTown } from './town.ts'

/** What the simulator does at once: it directs, it moves, and it waits until somebody speaks. */
const LOOPS = 3
/** Within ten seconds of its time, of which each has about two. */
const STEPS = 20

/** A clock that stands still as soon as it is stepped: from one thing that is due to the next, each done to its end. */
function openClock() {
  let stands: number | undefined
  let sleepers: { at: number; wake: () => void }[] = []
  let another = Promise.withResolvers<void>()
  const now = () => stands ?? Date.now()
  const untilAllSleep = async () => {
    while (sleepers.length < LOOPS) await another.promise
  }
  return {
    now,
    sleep(ms: number, signal: AbortSignal): Promise<void> {
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      const sleeper = { at: now() + ms, wake: resolve }
      sleepers.push(sleeper)
      signal.addEventListener('abort', () => {
        sleepers = sleepers.filter((one) => one !== sleeper)
        reject(signal.reason)
      })
      another.resolve()
      another = Promise.withResolvers()
      return promise
    },
    async step(): Promise<void> {
      await untilAllSleep()
      const [first] = sleepers.toSorted((a, b) => a.at - b.at)
      sleepers = sleepers.filter((one) => one !== first)
      stands = first!.at
      first!.wake()
      await untilAllSleep()
    },
  }
}

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
  const clock = openClock()
  const start = () => startSimulator({ base, kept, town, say: (sentence) => troubles.push(sentence), clock })

  t.after(() => api.close())
  const simulator = await start()
  t.after(simulator.stop)
  const isMoving = async () => {
    const fixes = await rt.db.selectFrom('vehicle_position').select('vehicle_id').where('speed_kmh', '>', 10).execute()
    return fixes.length >= 4
  }
  for (let n = 0; n < STEPS && !(await isMoving()); n++) await clock.step()
  assert.ok(await isMoving())
  const sharing = async () => (await rt.db.selectFrom('member_position').select('member_id').execute()).length
  for (let n = 0; n < STEPS && (await sharing()) < 4; n++) await clock.step()
  assert.ok((await sharing()) >= 4)
  const alarms = await board.openAlarms()
  assert.equal(alarms.length, 5)
  assert.ok(alarms.every(({ members }) => members.length >= 4))
  const late = alarms
    .flatMap(({ members }) => members)
    .filter(({ response }) => response.eta && Date.parse(response.eta) < clock.now())
  assert.equal(late.length, 1)
  assert.deepEqual(await reportsByCentre(), { live: 2, training: 2 })
  simulator.stop()

  const again = await start()
  t.after(again.stop)
  for (let n = 0; n < 5; n++) await clock.step()
  again.stop()
  assert.equal(await rows('alarm'), 5)
  assert.deepEqual(troubles, [])
})

test('a database with somebody else’s team is refused in one sentence', async () => {
  await rt.db.deleteFrom('team').execute()
  await createTeam(rt.db, 'Real Rescue', null, rt.now())
  await assert.rejects(seeded(), /already holds the team "Real Rescue"/)
})
