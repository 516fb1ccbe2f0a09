import type { Context } from '#server/domain/context.ts'
import { isDomainError } from '#server/domain/error.ts'
import { forgetInvitation, inviteMember } from '#server/domain/invitations/index.ts'
import { memberById } from '#server/domain/members/index.ts'
import { teamById } from '#server/domain/teams/index.ts'
import { invitationMail } from '#server/mail/invitation.ts'
import type { Mailer } from '#server/mail/open-mailer.ts'
import { queue } from '../queue/open-jobs.ts'

type Parts = {
  contextOf: (who: { teamId: string; centre: 'live'; actor: { kind: 'system' } }) => Context
  mailer: Pick<Mailer, 'isOpen' | 'send'>
  log: { warn: (about: object, text: string) => void }
}

/** Tried for some ten minutes. Who was invited is soon forgotten here. */
const OPTIONS = { retryLimit: 6, retryDelay: 5, retryBackoff: true, deleteAfterSeconds: 60 * 60 }

/** Mails a link to a member who is to join. A token is made for each attempt, so that none stands in the database. */
export const mailingInvitations = ({ contextOf, mailer, log }: Parts) =>
  queue('mail-invitation', OPTIONS, async ({ teamId, memberId, email, origin }, { last }) => {
    const ctx = contextOf({ teamId, centre: 'live', actor: { kind: 'system' } })
    const [team, member] = [await teamById(ctx.db, teamId), await memberById(ctx, memberId)]
    if (!mailer.isOpen() || !member || member.user !== null) return
    const made = await inviteMember(ctx, memberId, email).catch(unlessRefused)
    if (!made) return
    const { name, locale } = team
    const names = { team: name, member: `${member.firstname} ${member.lastname}` }
    const letter = await invitationMail({ email, ...names, origin, locale, token: made.token })
    try {
      await mailer.send(letter)
    } catch (err) {
      await forgetInvitation(ctx.db, made.token)
      if (last) log.warn({ err }, 'an invitation could not be mailed')
      throw err
    }
  })

/** Whoever has joined meanwhile, or has five open ones, gets no other. */
function unlessRefused(error: unknown): undefined {
  if (!isDomainError(error)) throw error
}
