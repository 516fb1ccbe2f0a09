import type { Feature } from 'geojson'
import { type CrewState, crewState } from '#components/alarms/crew.ts'
import { initials } from '#components/members/initials.ts'
import type { Alarm, Member, Position } from '#lib/client/model.ts'
import { crewIcon } from './icon-names.ts'

const ICON: Record<CrewState, Parameters<typeof crewIcon>[0]> = {
  late: 'late',
  coming: 'coming',
  unknown: 'coming',
  here: 'here',
  not_coming: 'idle',
}

/** Members whose position is known, each once: those on an open alarm with their answer, the others plainly. */
export function crewFeatures(alarms: readonly Alarm[], members: readonly Member[], nowMs: number): Feature[] {
  const features = new Map<string, Feature>()
  for (const { id, name, position } of members) if (position) features.set(id, disc(id, name, position, 'idle'))
  for (const member of alarms.flatMap((alarm) => alarm.members ?? []))
    if (member.position)
      features.set(member.id, disc(member.id, member.name, member.position, ICON[crewState(member, nowMs)]))
  return [...features.values()]
}

const disc = (
  id: string,
  name: string,
  { longitude, latitude }: Position,
  icon: Parameters<typeof crewIcon>[0],
): Feature => ({
  type: 'Feature',
  properties: { id, icon: crewIcon(icon), initials: initials(name) },
  geometry: { type: 'Point', coordinates: [longitude, latitude] },
})
