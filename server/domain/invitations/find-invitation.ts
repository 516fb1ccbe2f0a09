import type { Db } from '#server/db/open.ts'
import { hashSecret } from '#server/secrets/secret.ts'

export type Invitation = {
  teamId: string
  team: string
  memberId: string
  firstname: string
  lastname: string
  email: string | null
  expiresAt: Date
}

/** What this token invites to; undefined for one that is wrong, used up or too old. */
export function findInvitation(db: Db, token: string, now: Date): Promise<Invitation | undefined> {
  return db
    .selectFrom('invitation as i')
    .innerJoin('member as m', 'm.id', 'i.member_id')
    .innerJoin('team as t', 't.id', 'm.team_id')
    .select(['t.id as teamId', 't.name as team', 'm.id as memberId', 'm.firstname', 'm.lastname'])
    .select(['i.email', 'i.expires_at as expiresAt'])
    .where('i.hash', '=', hashSecret(token))
    .where('i.expires_at', '>', now)
    .where('m.user_id', 'is', null)
    .executeTakeFirst()
}
