import { type CrewState, crewState } from '#components/alarms/crew.ts'
import type { Fix, Positions } from '#components/live/positions-store.ts'
import { initials } from '#components/ui/initials.ts'
import type { Alarm, Member } from '#lib/client/model.ts'
import { freshness } from '#lib/time/fix-age.ts'
import { crewIcon } from './icon-names.ts'
import type { Mark } from './mark.ts'

type Icon = Parameters<typeof crewIcon>[0]
const ICON: Record<Exclude<CrewState, 'not_coming'>, Icon> = {
  late: 'late',
  coming: 'coming',
  at_station: 'coming',
  unknown: 'coming',
  here: 'here',
}

/** Members whose position is known, each once: those on an open alarm with their answer, the others plainly. */
export function crewMarks(
  alarms: readonly Alarm[],
  members: readonly Pick<Member, 'id' | 'name'>[],
  byId: Positions['byId'],
  nowMs: number,
): Mark[] {
  const marks = new Map<string, Mark>()
  const draw = ({ id, name }: Pick<Member, 'id' | 'name'>, icon: Icon) => {
    const fix = byId.get(id)
    if (fix) marks.set(id, disc(id, name, fix, icon, nowMs))
  }
  const answered = alarms.flatMap((alarm) => alarm.members ?? [])
  for (const member of [...members, ...answered]) draw(member, 'idle')
  for (const member of answered) {
    const state = crewState(member, nowMs)
    if (state !== 'not_coming') draw(member, ICON[state]) // to another alarm one may well come
  }
  return [...marks.values()]
}

/** Paler when the fix is old. */
function disc(id: string, name: string, fix: Fix, icon: Icon, nowMs: number): Mark {
  const isOld = ['stale', 'lost'].includes(freshness(nowMs - fix.at))
  return { id, lng: fix.lng, lat: fix.lat, icon: crewIcon(icon), letters: initials(name), opacity: isOld ? 0.6 : 1 }
}
