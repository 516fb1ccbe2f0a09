import type { z } from 'zod'
import { getCrew, type Crew as WireCrew } from '#lib/contracts/team/crew.ts'
import { type Crew, crewOf } from '#server/domain/crew/index.ts'
import { inAlarm } from './alarm-of-path.ts'
import { one } from './envelope.ts'
import type { On } from './on.ts'
import { iso } from './wire.ts'

export function crewRoutes(on: On): void {
  on(getCrew, { find: inAlarm, run: async ({ ctx, found: alarm }) => one(toWire(await crewOf(ctx, alarm))) })
}

const toWire = ({ completeAt, ...crew }: Crew): z.input<typeof WireCrew> => ({
  ...crew,
  completeAt: completeAt && iso(completeAt),
})
