import { whoAmI } from '#lib/contracts/team/root.ts'
import { getSession, updateSession } from '#lib/contracts/team/session.ts'
import type { Caller } from '#server/auth/caller.ts'
import type { Context } from '#server/domain/context.ts'
import { memberById } from '#server/domain/members/index.ts'
import { teamById } from '#server/domain/teams/index.ts'
import * as users from '#server/domain/users/index.ts'
import type { Parts } from '#server/parts/parts.ts'
import { one } from './envelope.ts'
import type { On } from './on.ts'
import { TeamProblem } from './problem.ts'
import { shownTeam } from './shown-team.ts'

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
  on(getSession, { run: async ({ ctx, rt, caller }) => shown(ctx, rt, userOf(caller)) })
  on(updateSession, {
    run: async ({ ctx, rt, caller, body: { locale } }) => {
      const seat = userOf(caller)
      if (locale !== undefined) await users.chooseLocale(ctx.db, seat.user.id, locale)
      return shown(ctx, rt, seat)
    },
  })
}

type Seat = Caller & { user: NonNullable<Caller['user']> }

function userOf(caller: Caller): Seat {
  const { user } = caller
  if (!user) throw new TeamProblem(403, 'Only a signed-in session has this; a key asks GET /')
  return { ...caller, user }
}

async function shown(ctx: Context, rt: Parts, { user, actor, teamId, centre, scopes }: Seat) {
  const [team, locale, teams, member] = await Promise.all([
    teamById(ctx.db, teamId),
    users.localeOf(ctx.db, user.id),
    users.teamsOf(ctx.db, user.id),
    actor.kind === 'member' ? memberById(ctx, actor.id) : undefined,
  ])
  return one({
    user: { id: user.id, name: user.name, email: user.email },
    member: member ? { id: member.id, name: `${member.firstname} ${member.lastname}` } : null,
    team: shownTeam(team),
    teams,
    centre,
    locale,
    scope: [...scopes],
    map: { styleUrl: rt.config.MAP_STYLE_URL ?? null },
  })
}
