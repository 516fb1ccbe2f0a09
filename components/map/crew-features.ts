import { type CrewState, crewState } from '#components/alarms/crew.ts'
import type { Fix, Positions } from '#components/live/positions-store.ts'
import { initials } from '#components/ui/initials.ts'
import type { Alarm, Member } from '#lib/client/model.ts'
import { freshness } from '#lib/time/fix-age.ts'
import type { Marker } from './diff-features.ts'
import { crewIcon } from './icon-names.ts'

type Icon = Parameters<typeof crewIcon>[0]
const ICON: Record<Exclude<CrewState, 'not_coming'>, Icon> = {
  late: 'late',
  coming: 'coming',
  unknown: 'coming',
  here: 'here',
}
type CrewFeature = Marker<{ id: string; icon: string; initials: string; opacity: number }>

/** Members whose position is known, each once: those on an open alarm with their answer, the others plainly. */
export function crewFeatures(
  alarms: readonly Alarm[],
  members: readonly Pick<Member, 'id' | 'name'>[],
  byId: Positions['byId'],
  nowMs: number,
): Map<string, CrewFeature> {
  const features = new Map<string, CrewFeature>()
  const draw = ({ id, name }: Pick<Member, 'id' | 'name'>, icon: Icon) => {
    const fix = byId.get(id)
    if (fix) features.set(id, disc(id, name, fix, icon, nowMs))
  }
  const answered = alarms.flatMap((alarm) => alarm.members ?? [])
  for (const member of [...members, ...answered]) draw(member, 'idle')
  for (const member of answered) {
    const state = crewState(member, nowMs)
    if (state !== 'not_coming') draw(member, ICON[state]) // to another alarm one may well come
  }
  return features
}

/** Paler when the fix is old. */
function disc(id: string, name: string, fix: Fix, icon: Icon, nowMs: number): CrewFeature {
  const isOld = ['stale', 'lost'].includes(freshness(nowMs - fix.at))
  return {
    type: 'Feature',
    properties: { id, icon: crewIcon(icon), initials: initials(name), opacity: isOld ? 0.6 : 1 },
    geometry: { type: 'Point', coordinates: [fix.lng, fix.lat] },
  }
}
