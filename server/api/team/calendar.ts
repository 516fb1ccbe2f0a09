import { closeCalendar, openCalendar } from '#lib/contracts/team/calendar.ts'
import * as availability from '#server/domain/availability/index.ts'
import { memberById } from '#server/domain/members/index.ts'
import type { Named } from './call.ts'
import { one } from './envelope.ts'
import type { On } from './on.ts'
import { isOwnMember } from './own-member.ts'

const find = ({ ctx, params }: Named) => memberById(ctx, params.id)

export function calendarRoutes(on: On): void {
  on(openCalendar, {
    own: isOwnMember,
    find,
    run: async ({ ctx, params, origin }) => {
      const token = await availability.openCalendar(ctx, params.id)
      return one({ url: `${origin}/calendar/${token}.ics` })
    },
  })
  on(closeCalendar, {
    own: isOwnMember,
    find,
    run: async ({ ctx, params }) => {
      await availability.closeCalendar(ctx, params.id)
      return one({ id: params.id })
    },
  })
}
