import { setTimeout as sleep } from 'node:timers/promises'
import { openApi } from './api.ts'
import { openBoard } from './board.ts'
import { openCitizens } from './citizens.ts'
import { openCommute } from './commute.ts'
import { openCrowd } from './crowd.ts'
import { openDirector } from './director.ts'
import { openFleet } from './fleet.ts'
import { openInbox } from './inbox.ts'
import { OPENING } from './incident-kinds.ts'
import type { Kept } from './keeping.ts'
import { openRaiser } from './raise.ts'
import { openRandom } from './random.ts'
import type { Town } from './town.ts'
import { openTroubles } from './troubles.ts'

/** Milliseconds since 1970, and a way to let some pass; `sleep` rejects once the signal says so. */
export type Clock = { now: () => number; sleep: (ms: number, signal: AbortSignal) => Promise<unknown> }
export type SimulatorOptions = {
  base: string
  kept: Kept
  town: Town
  say: (sentence: string) => void
  clock?: Clock
}

const REAL: Clock = { now: Date.now, sleep: (ms, signal) => sleep(ms, undefined, { signal }) }

const MOST_OPEN = 6
const OPENING_MS = 12_000

/**
 * Brings the demo to life through the public APIs only: alarms, answers, driving vehicles, reports and posts. The first
 * scene is set at once when nothing is open; otherwise it goes on with what is. Resolves with the address of a caller's page.
 */
export async function startSimulator({
  base,
  kept,
  town,
  say,
  clock = REAL,
}: SimulatorOptions): Promise<{ stop: () => void; callersPage: string | undefined }> {
  const { now } = clock
  const api = openApi(base)
  const random = openRandom(`${kept.seed} simulator`)
  const board = openBoard(api, kept.simulatorKey)
  const stopping = new AbortController()
  const onTrouble = openTroubles(say, stopping.signal)
  const members = (await board.members()).filter(({ user }) => user === null).map(({ id }) => id)
  const fleet = openFleet(api, town, await board.vehicles(), kept.trackerKeys, onTrouble)
  const raiser = await openRaiser(board, town, random)
  const parts = { board, town, now, onTrouble }
  const inbox = openInbox({ ...parts, citizens: openCitizens(api, kept), random })
  const post = openCrowd(api, kept, town, random)
  const commute = openCommute(board, town, now)
  const director = openDirector({ ...parts, fleet, commute, members, seed: kept.seed })

  const isFresh = (await director.look(false)).length === 0
  if (isFresh) for (const kind of OPENING) await raiser.raise(kind)
  const callersPage = await inbox.open(await board.openAlarms(), isFresh).catch(onTrouble)
  const openUntil = isFresh ? now() + OPENING_MS : 0
  let nextAlarm = now() + random.between(20, 60) * 1000

  const direct = async () => {
    const own = await director.look(now() < openUntil)
    await inbox.look(own).catch(onTrouble)
    if (now() < nextAlarm || own.length >= MOST_OPEN) return
    nextAlarm = now() + random.between(20, 60) * 1000
    await raiser.raiseAnother(new Set(own.map(({ title }) => title)))
  }
  const talk = async () => {
    await board.openAlarms().then(inbox.tellNext).catch(onTrouble)
    if (random.next() < 0.4) await post().catch(onTrouble)
  }

  const every = async (ms: () => number, work: () => Promise<unknown>) => {
    while (!stopping.signal.aborted) {
      await work().catch(onTrouble)
      await clock.sleep(ms(), stopping.signal).catch(() => undefined) // stopped while it slept
    }
  }
  let movedAt = now()
  const move = () => {
    const seconds = Math.min(3, (now() - movedAt) / 1000)
    movedAt = now()
    return fleet.tick(seconds)
  }

  void every(() => (now() < openUntil ? 800 : 2500), direct)
  void every(() => 1000 - (now() % 1000), move)
  if (isFresh) void post().catch(onTrouble)
  void clock
    .sleep(random.between(90, 150) * 1000, stopping.signal)
    .then(() => every(() => random.between(90, 240) * 1000, talk))
    .catch(() => undefined) // stopped before anybody spoke
  return {
    callersPage: callersPage ?? undefined,
    stop: () => {
      stopping.abort()
      void api.close()
    },
  }
}
