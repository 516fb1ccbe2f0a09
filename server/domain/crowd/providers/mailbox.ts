import { sql } from 'kysely'
import type { Db } from '#server/db/open.ts'

/** How far a mailbox has been read (server/mailbox). */
type Seen = { uidValidity: string; lastUid: number; unreadUpTo: number }
/** A team's mailbox that is to be looked into. */
export type Mailbox = { teamId: string; options: Record<string, string>; seen: Seen | undefined }

/** Longer than any one mail takes; whoever reads a mailbox renews the claim after each. */
export const CLAIM_MS = 5 * 60_000

/** The next mailbox that is due, for whoever asks first: nobody else gets it until it is noted that it is due again. */
export async function claimMailbox(db: Db, now: Date): Promise<Mailbox | undefined> {
  const until = new Date(now.getTime() + CLAIM_MS).toISOString()
  const { rows } = await sql<{ teamId: string; options: Record<string, string>; state: { seen?: Seen } }>`
    update data_provider d set state = d.state || jsonb_build_object('dueAt', ${until}::text)
    from (select team_id from data_provider where name = 'email' and enabled and options ? 'incoming_server'
      and coalesce((state->>'dueAt')::timestamptz, '-infinity') <= ${now} limit 1 for update skip locked) as due
    where d.team_id = due.team_id and d.name = 'email'
    returning d.team_id as "teamId", d.options, d.state`.execute(db)
  const [row] = rows
  return row && { teamId: row.teamId, options: row.options, seen: row.state.seen }
}

/** Notes how far a mailbox has been read, or when it is due again. */
export async function noteMailbox(db: Db, teamId: string, what: { seen?: Seen; dueAt?: Date }): Promise<void> {
  await sql`update data_provider set state = state || ${JSON.stringify(what)}::jsonb
    where team_id = ${teamId} and name = 'email'`.execute(db)
}
