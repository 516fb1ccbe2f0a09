import type { z } from 'zod'
import {
  type AvailabilityChange,
  getAvailability,
  setAvailability,
  type Availability as WireAvailability,
} from '#lib/contracts/team/availability.ts'
import * as availability from '#server/domain/availability/index.ts'
import { notFound } from '#server/domain/error.ts'
import type { Named } from './call.ts'
import { one } from './envelope.ts'
import type { On } from './on.ts'
import { isOwnMember } from './own-member.ts'
import { iso } from './wire.ts'

const find = ({ ctx, params }: Named) => availability.availabilityOf(ctx, params.id)

export function availabilityRoutes(on: On): void {
  on(getAvailability, { own: isOwnMember, find, run: async ({ found }) => one(toWire(found)) })
  on(setAvailability, {
    own: isOwnMember,
    find,
    run: async (call) => {
      await availability.setAvailability(call.ctx, call.params.id, fromWire(call.body))
      const after = await find(call)
      if (!after) throw notFound('member')
      return one(toWire(after))
    },
  })
}

const isoOrNull = (at: Date | null) => at && iso(at)

const toWire = ({ plans, ...now }: availability.Availability): z.input<typeof WireAvailability> => ({
  status: now.status,
  since: isoOrNull(now.since),
  until: isoOrNull(now.until),
  source: now.source,
  planUntil: isoOrNull(now.planUntil),
  coming: now.coming.map(({ from, to, status, source }) => ({
    ...{ from: iso(new Date(from)), to: iso(new Date(to)), status },
    source: source === 'said' ? source : 'plan',
  })),
  plans: plans.map(({ id, status, startsAt, endsAt, weekly, note, next }) => ({
    id,
    status,
    once: startsAt && endsAt && { from: iso(startsAt), to: iso(endsAt) },
    weekly: weekly && { ...weekly, until: isoOrNull(endsAt) },
    note,
    next: next && { from: iso(next.from), to: iso(next.to) },
  })),
})

const dateOrNull = (at: string | null | undefined) => (at == null ? null : new Date(at))

function fromWire({ status, until, plans }: AvailabilityChange): availability.AvailabilityChange {
  return {
    said: status === undefined ? undefined : status && { status, until: dateOrNull(until) },
    plans: plans?.map(({ status, once, weekly, note = null }) => ({
      status,
      startsAt: dateOrNull(once?.from),
      endsAt: dateOrNull(once?.to ?? weekly?.until),
      weekly: weekly ? { days: weekly.days.toSorted(), from: weekly.from, to: weekly.to } : null,
      note,
    })),
  }
}
