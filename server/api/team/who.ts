import { whoAmI } from '#lib/contracts/team/root.ts'
import { getSession } from '#lib/contracts/team/session.ts'
import { teamById } from '#server/domain/teams/index.ts'
import type { On } from './app.ts'
import { one } from './envelope.ts'
import { TeamProblem } from './problem.ts'
import { locationToWire } from './wire.ts'

export function whoRoutes(on: On): void {
  on(whoAmI, {
    run: async ({ ctx, caller }) => {
      const team = await teamById(ctx.db, caller.teamId)
      const { actor, scopes, user } = caller
      const key =
        actor.kind === 'system' ? { id: user?.id ?? '', name: user?.name ?? '' } : { id: actor.id, name: actor.name }
      return one({ team: { id: team.id, name: team.name }, key: { ...key, scope: [...scopes] } })
    },
  })
  on(getSession, {
    run: async ({ ctx, rt, caller }) => {
      if (!caller.user) throw new TeamProblem(403, 'Only a signed-in session has this; a key asks GET /')
      const team = await teamById(ctx.db, caller.teamId)
      const location = team.location && locationToWire(team.location)
      return one({
        user: { name: caller.user.name, email: caller.user.email },
        team: { id: team.id, name: team.name, locale: team.locale, locales: team.locales, location },
        centre: caller.centre,
        scope: [...caller.scopes],
        map: { styleUrl: rt.config.MAP_STYLE_URL ?? null },
      })
    },
  })
}
