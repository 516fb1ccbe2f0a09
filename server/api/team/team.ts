import { getTeam, updateTeam } from '#lib/contracts/team/team.ts'
import type { Caller } from '#server/auth/caller.ts'
import * as teams from '#server/domain/teams/index.ts'
import type { Named } from './call.ts'
import { one } from './envelope.ts'
import type { On } from './on.ts'
import { TeamProblem } from './problem.ts'
import { teamFromWire, teamToWire } from './team-wire.ts'

export function teamRoutes(on: On): void {
  on(getTeam, { find: own, run: async ({ found, caller }) => shown(found, caller.scopes) })
  on(updateTeam, {
    find: own,
    run: async ({ ctx, rt, caller, body }) => {
      if (body.scope && !caller.scopes.has('team.scope:update'))
        throw new TeamProblem(403, 'To change scope needs the scope team.scope:update')
      await teams.updateTeam(ctx, teamFromWire(body))
      if (body.scope) rt.keys.forget()
      return shown(await teams.teamById(ctx.db, ctx.teamId), new Set(body.scope ?? caller.scopes))
    },
  })
}

/** A caller has one team; any other id is unknown (facts T28). */
const own = async ({ ctx, params }: Named) =>
  params.id === ctx.teamId ? teams.teamById(ctx.db, ctx.teamId) : undefined

const shown = (team: teams.Team, scopes: Caller['scopes']) => one(teamToWire(team, scopes), team.version)
