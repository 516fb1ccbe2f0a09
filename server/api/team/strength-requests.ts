import type { z } from 'zod'
import {
  createStrengthRequest,
  getStrengthPeople,
  listStrengthRequests,
  type StrengthRequest as WireRequest,
} from '#lib/contracts/team/strength-requests.ts'
import * as readiness from '#server/domain/readiness/index.ts'
import { answersWith } from './answers-with.ts'
import { one } from './envelope.ts'
import type { On } from './on.ts'
import { isMember } from './own-member.ts'
import { actorToWire, iso } from './wire.ts'

export function strengthRequestRoutes(on: On): void {
  const request = answersWith('request', readiness.requestById, toWire)

  on(createStrengthRequest, {
    own: isMember,
    run: async (call) => {
      const { role, until } = call.body
      return request.shown(
        call,
        await readiness.askTeam(call.ctx, { role, until: until ? new Date(until) : undefined }),
      )
    },
  })
  on(listStrengthRequests, { run: request.listed(readiness.pageRequests, 'str') })
  on(getStrengthPeople, {
    run: async ({ ctx }) => {
      const people = await readiness.peopleReady(ctx)
      return one({ people: people.map(({ until, ...person }) => ({ ...person, until: until && iso(until) })) })
    },
  })
}

const toWire = ({ version: _, ...request }: readiness.Request): z.input<typeof WireRequest> => ({
  ...request,
  createdAt: iso(request.createdAt),
  creator: actorToWire(request.creator),
  from: iso(request.from),
  until: iso(request.until),
})
