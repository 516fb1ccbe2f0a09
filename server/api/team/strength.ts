import type { z } from 'zod'
import { getStrength, type Strength as WireStrength } from '#lib/contracts/team/strength.ts'
import { type Strength, strengthOf } from '#server/domain/crew/index.ts'
import { one } from './envelope.ts'
import type { On } from './on.ts'
import { iso } from './wire.ts'

const HOUR_MS = 60 * 60 * 1000

export function strengthRoutes(on: On): void {
  on(getStrength, {
    run: async ({ ctx, query: { from, hours = 24 } }) => {
      const start = from === undefined ? ctx.now() : new Date(from)
      const end = new Date(start.getTime() + hours * HOUR_MS)
      return one({ from: iso(start), to: iso(end), ...toWire(await strengthOf(ctx, start, hours)) })
    },
  })
}

const at = (ms: number) => iso(new Date(ms))

const toWire = ({ roles, short }: Strength): Omit<z.input<typeof WireStrength>, 'from' | 'to'> => ({
  roles: roles.map(({ hours, ...role }) => ({
    ...role,
    hours: hours.map((hour) => ({ ...hour, from: at(hour.from) })),
  })),
  short: short.map((one) => ({ ...one, from: at(one.from), to: at(one.to) })),
})
