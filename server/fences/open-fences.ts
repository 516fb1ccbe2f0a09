import type { Db } from '#server/db/open.ts'
import type { RiverFix } from '#server/db/positions.ts'
import type { Centre } from '#server/db/schema.ts'
import type { Context } from '#server/domain/context.ts'
import { crossPlace, crossScene, type Fence, watchedOf } from '#server/domain/fences/index.ts'
import type { Tail } from '#server/live/tail.ts'
import { openTeamFences, type TeamFences } from './team-fences.ts'

/** A fix that comes later than this was kept on its way: it says where a vehicle was. */
const NEWS_MS = 60_000
/** How often it is looked whether a vehicle that has fallen silent stays where it was seen last. */
const EVERY_MS = 5000
/** What the log says that changes what is watched. */
const CHANGES = /^(TEAM_UPDATE|PLACE_|ALARM_(CREATE|UPDATE|CONCLUDE|RESUME)|ASSIGNMENT_(CREATE|DELETE)|VEHICLE_DELETE)/

type Parts = {
  db: Db
  now: () => Date
  contextOf: (who: { teamId: string; centre: Centre; actor: { kind: 'system' } }) => Context
  tail: Pick<Tail, 'subscribe'>
  onFix: (listener: (fix: RiverFix) => void) => () => void
  log: { warn: (about: object, text: string) => void }
}

/**
 * Sees from the fixes which vehicles come to watched places and scenes and leave them. A team that watches nothing costs one look
 * into a map for each fix; another one look at each of its watched places, and at the scenes of that vehicle.
 */
export function openFences({ db, now, contextOf, tail, onFix, log }: Parts) {
  const teams = new Map<string, TeamFences>()
  const under = new Set<Promise<void>>()

  const crossed = (teamId: string) => (vehicleId: string, fence: Fence, isInside: boolean) => {
    const inCentre = (centre: Centre) => contextOf({ teamId, centre, actor: { kind: 'system' } })
    const done =
      fence.kind === 'place'
        ? crossPlace(inCentre('live'), { vehicleId, placeId: fence.place, isInside })
        : crossScene(inCentre(fence.centre), { alarmId: fence.alarm, assignmentId: fence.assignment, isInside })
    return done.catch((err) => log.warn({ err, team: teamId }, 'it is not noted where a vehicle has come'))
  }
  const keep = (work: Promise<void>) => {
    under.add(work)
    void work.finally(() => under.delete(work))
  }
  const fencesOf = (teamId: string): TeamFences => {
    const known = teams.get(teamId) ?? openTeamFences(() => watchedOf(db, teamId), crossed(teamId))
    teams.set(teamId, known)
    return known
  }

  const stops = [
    onFix((fix) => {
      if (now().getTime() - fix.at.getTime() > NEWS_MS) return
      const work = fencesOf(fix.teamId).see(fix)
      if (work) keep(work.catch((err) => log.warn({ err, team: fix.teamId }, 'it is not known what a team watches')))
    }),
    tail.subscribe((teamId, { entry }) => {
      if (CHANGES.test(entry.action)) teams.get(teamId)?.forget()
    }),
  ]
  const timer = setInterval(() => {
    for (const team of teams.values()) for (const work of team.silent(now().getTime())) keep(work)
  }, EVERY_MS).unref()

  const settled = async (): Promise<void> => {
    while (under.size > 0) await Promise.all(under)
  }
  return {
    /** Resolves when nothing is under way. */
    settled,
    close(): Promise<void> {
      clearInterval(timer)
      for (const stop of stops) stop()
      return settled()
    },
  }
}
