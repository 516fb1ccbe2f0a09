import type { z } from 'zod'
import type { Alarm as WireAlarm } from '#lib/contracts/team/alarms.ts'
import type { Assignment as WireAssignment } from '#lib/contracts/team/assignments.ts'
import type { Media as WireMedia } from '#lib/contracts/team/media.ts'
import type { Response as WireResponse } from '#lib/contracts/team/responses.ts'
import { type Alarm, statusOf } from '#server/domain/alarms/index.ts'
import type { Assignment } from '#server/domain/assignments/index.ts'
import type { Media } from '#server/domain/media/index.ts'
import type { Response } from '#server/domain/responses/index.ts'
import type { Reader } from './reader.ts'
import { actorToWire, iso, locationToWire, personToWire, positionToWire, summaryToWire } from './wire.ts'

/** What the caller may not read is absent, not null (facts T24). */
export function alarmToWire(alarm: Alarm, { scopes, origin }: Reader): z.input<typeof WireAlarm> {
  return {
    id: alarm.id,
    createdAt: iso(alarm.createdAt),
    updatedAt: iso(alarm.updatedAt),
    sequence: alarm.sequence,
    title: alarm.title,
    description: alarm.description,
    concluded: alarm.concludedAt !== null,
    concludedAt: alarm.concludedAt && iso(alarm.concludedAt),
    address: alarm.address,
    location: alarm.location && locationToWire(alarm.location),
    ...(scopes.has('members:read') && { members: alarm.members.map(alarmMemberToWire) }),
    ...(scopes.has('vehicles:read') && {
      vehicles: alarm.vehicles.map((v) => ({ ...v, position: positionToWire(v.position) })),
    }),
    creator: actorToWire(alarm.creator),
    ...(scopes.has('tags:read') && { tags: alarm.tags }),
    ...(scopes.has('alarms.media:read') && {
      media: alarm.media.map(({ id, description, creator, ...file }) => ({
        id,
        description,
        creator,
        ...addressesOf(file, origin),
      })),
    }),
    priority: alarm.priority,
    priorityFrom: alarm.priorityFrom,
    status: statusOf(alarm.vehicles),
    externalId: alarm.externalId,
    owner: alarm.owner && { ...alarm.owner, since: iso(alarm.owner.since) },
    unowned: alarm.unowned && unownedToWire(alarm.unowned),
  }
}

const unownedToWire = ({ since, officersAt, officersToldAt }: NonNullable<Alarm['unowned']>) => ({
  since: iso(since),
  officersAt: officersAt && iso(officersAt),
  officersToldAt: officersToldAt && iso(officersToldAt),
})

const alarmMemberToWire = (member: Alarm['members'][number]) => ({
  ...personToWire(member),
  role: member.role,
  response: { ...member.response, eta: member.response.eta && iso(member.response.eta) },
  position: positionToWire(member.position),
})

export const mediaToWire = (m: Media, { origin }: Reader): z.input<typeof WireMedia> => ({
  id: m.id,
  createdAt: iso(m.createdAt),
  updatedAt: iso(m.updatedAt),
  description: m.description,
  alarm: m.alarmId,
  creator: actorToWire(m.creator),
  ...addressesOf(m, origin),
})

/** Where a medium and its thumbnail are served (server/media/app.ts). */
function addressesOf({ file, thumbnail }: Pick<Media, 'file' | 'thumbnail'>, origin: string) {
  const url = `${origin}/media/${file}`
  return { url, thumbnail: thumbnail ? `${url}/thumbnail` : null }
}

export const responseToWire = (r: Response): z.input<typeof WireResponse> => ({
  id: r.id,
  createdAt: iso(r.createdAt),
  updatedAt: iso(r.updatedAt),
  eta: r.eta && iso(r.eta),
  status: r.status,
  member: summaryToWire(r.member),
  tracked: r.tracking,
})

export const assignmentToWire = (a: Assignment): z.input<typeof WireAssignment> => ({
  id: a.id,
  createdAt: iso(a.createdAt),
  updatedAt: iso(a.updatedAt),
  status: a.status,
  vehicle: { ...a.vehicle, position: positionToWire(a.vehicle.position) },
})
