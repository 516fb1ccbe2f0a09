import {
  acceptInvitation,
  createInvitation,
  deleteInvitations,
  readInvitation,
} from '#lib/contracts/team/invitations.ts'
import * as invitations from '#server/domain/invitations/index.ts'
import { memberById } from '#server/domain/members/index.ts'
import { countGuess, inPasswordLine, refuseGuess, tryPassword } from '#server/http/guessed.ts'
import { hashed, personByPassword, signsIn } from '#server/secrets/password.ts'
import type { Named, TeamCall } from './call.ts'
import { one } from './envelope.ts'
import type { On } from './on.ts'
import { TeamProblem } from './problem.ts'

export function invitationRoutes(on: On): void {
  const find = ({ ctx, params }: Named) => memberById(ctx, params.id)

  on(createInvitation, {
    find,
    run: async ({ ctx, rt, origin, params, body: { email = null } }) => {
      if (email === null) {
        const { token, expiresAt } = await invitations.inviteMember(ctx, params.id, null)
        return one({ url: `${origin}/join#${token}`, email, expiresAt: expiresAt.toISOString() })
      }
      if (!rt.config.SMTP_URL) throw new TeamProblem(400, 'There is no SMTP server to mail it by')
      await invitations.mailInvitation(ctx, { memberId: params.id, email: email.toLowerCase(), origin })
      return one({ url: null, email, expiresAt: null })
    },
  })
  on(deleteInvitations, {
    run: async ({ ctx, params }) => {
      await invitations.withdrawInvitations(ctx, params.id)
      return one({ id: params.id })
    },
  })
  on(readInvitation, {
    run: async (call) => {
      const { team, memberId, firstname, lastname, email, expiresAt } = await invitationOf(call, call.body.token)
      const member = { id: memberId, name: `${firstname} ${lastname}` }
      return one({ team, member, email, expiresAt: expiresAt.toISOString() })
    },
  })
  on(acceptInvitation, {
    run: async (call) => {
      const { token, password } = call.body
      const invitation = await invitationOf(call, token)
      const who = await whoJoins(call, { email: call.body.email.toLowerCase(), password })
      await invitations.acceptInvitation(call.ctx, token, invitation, who)
      call.rt.sessions.forget()
      return one({ id: invitation.memberId, team: invitation.teamId })
    },
  })
}

/** A token that opens nothing is a wrong guess of a key. */
async function invitationOf({ rt, http, ctx }: TeamCall, token: string) {
  refuseGuess(http, 'key')
  const found = await invitations.findInvitation(rt.db, token, ctx.now())
  if (found) return found
  countGuess(http, 'key')
  throw new TeamProblem(404, 'This invitation is wrong, used up or too old')
}

/** Whoever signs in with the address shows it by the password. @throws TeamProblem 403 */
async function whoJoins({ rt, http }: TeamCall, { email, password }: { email: string; password: string }) {
  if (!(await signsIn(rt.db, email))) return { email, hash: await inPasswordLine(http, () => hashed(password)) }
  const userId = await tryPassword(http, email, () => personByPassword(rt.db, email, password), Boolean)
  if (userId === undefined) throw new TeamProblem(403, 'Somebody signs in with this address, and by another password')
  return { userId }
}
