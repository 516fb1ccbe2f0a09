import type { RiverFix } from '#server/db/positions.ts'
import {
  DWELL_MS,
  type Fence,
  metresBeyond,
  type Standing,
  standingAfter,
  type Watched,
} from '#server/domain/fences/index.ts'

/** So long nobody may have heard of a vehicle that moved, before it counts as still being there; of one that stood, no longer than of others. */
const SILENT_MS = 60_000
const STANDS_KMH = 10

type Seen = Pick<RiverFix, 'vehicleId' | 'at' | 'lng' | 'lat' | 'accuracy' | 'speedKmh'>
type OnCrossed = (vehicleId: string, fence: Fence, isInside: boolean) => Promise<void>
type Known = { standing: Standing; fence: Fence; vehicleId: string; fix: Seen }
export type TeamFences = ReturnType<typeof openTeamFences>

/** The vehicles of one team at its fences, as the fixes say. `load` says what is watched, null for nothing. */
export function openTeamFences(load: () => Promise<Watched | null>, crossed: OnCrossed) {
  let watched: Watched | null | undefined
  let loading: Promise<void> | undefined
  let changes = 0
  const waiting: Seen[] = []
  const known = new Map<string, Known>()
  const latest = new Map<string, number>()
  let after = Promise.resolve()

  /** One after the other, in the order of the fixes. */
  const tell = ({ vehicleId, fence, standing }: Known) => {
    after = after.then(() => crossed(vehicleId, fence, standing.isInside))
    return after
  }

  function lookAt(fix: Seen, { places, scenes, within }: Watched): Promise<void> | undefined {
    let work: Promise<void> | undefined
    for (const fence of [...places, ...(scenes.get(fix.vehicleId) ?? [])]) {
      const key = `${fix.vehicleId} ${fence.key}`
      const isWithin = within.get(fix.vehicleId)?.has(fence.key) ?? false
      const before = known.get(key)?.standing ?? { isInside: isWithin, doubtedSince: null }
      const { accuracy } = fix
      const sighting = { beyond: metresBeyond(fence.shape, fix), at: fix.at.getTime(), accuracy }
      const now = { standing: standingAfter(before, sighting), fence, vehicleId: fix.vehicleId, fix }
      known.set(key, now)
      if (now.standing.isInside !== before.isInside) work = tell(now)
    }
    return work
  }

  async function loaded(): Promise<void> {
    const before = changes
    const found = await load().finally(() => {
      loading = undefined
    })
    if (before === changes) watched = found
    const keys = found && new Set([...found.places, ...[...found.scenes.values()].flat()].map(({ key }) => key))
    for (const [key, { fence }] of known) if (!keys?.has(fence.key)) known.delete(key)
    const fixes = waiting.splice(0)
    if (found) for (const fix of fixes) await lookAt(fix, found)
  }

  return {
    /** What a fix says; a promise while something comes of it, which fails when it is not known what is watched. */
    see(fix: Seen): Promise<void> | undefined {
      if (watched === null) return undefined
      const at = fix.at.getTime()
      if (at <= (latest.get(fix.vehicleId) ?? Number.NEGATIVE_INFINITY)) return undefined
      latest.set(fix.vehicleId, at)
      if (watched) return lookAt(fix, watched)
      waiting.push(fix)
      loading ??= loaded()
      return loading
    },
    /** Something has changed of what is watched: it is looked up with the next fix. */
    forget(): void {
      changes++
      watched = undefined
    },
    /** Of whom nothing has been heard since one fix said otherwise: it stays true. */
    silent(now: number): Promise<void>[] {
      return [...known.values()].flatMap((one) => {
        const { standing, fix } = one
        if (standing.doubtedSince === null) return []
        const patience = fix.speedKmh !== null && fix.speedKmh <= STANDS_KMH ? DWELL_MS : SILENT_MS
        if (now - fix.at.getTime() < patience) return []
        one.standing = { isInside: !standing.isInside, doubtedSince: null }
        return [tell(one)]
      })
    },
  }
}
