import { sql } from 'kysely'
import type { Db } from '#server/db/open.ts'
import type { Centre } from '#server/db/schema.ts'
import { onlyTeam } from '#server/domain/teams/index.ts'

type Deployment = { teamId: string; centre: Centre }

/**
 * Whose posts somebody without a token asks about (facts C23): those of the client that they name, else of the only team
 * there is, else of the team whose `client_url` their page is at. Undefined where none of that says it.
 */
export async function nobodysTeam(
  db: Db,
  { clientId, origin }: { clientId: string | undefined; origin: string | undefined },
): Promise<Deployment | undefined> {
  if (clientId !== undefined) return ofClient(db, clientId)
  const teamId = (await onlyTeam(db)) ?? (origin && (await atOrigin(db, origin)))
  return teamId ? { teamId, centre: 'live' } : undefined
}

const ofClient = (db: Db, id: string): Promise<Deployment | undefined> =>
  db.selectFrom('oauth_client').select(['team_id as teamId', 'centre']).where('id', '=', id).executeTakeFirst()

async function atOrigin(db: Db, origin: string): Promise<string | undefined> {
  const { rows } = await sql<{ teamId: string }>`select team_id as "teamId" from crowd_config
    where name = 'site' and ("values" ->> 'client_url' = ${origin} or starts_with("values" ->> 'client_url', ${`${origin}/`}))
    limit 2`.execute(db)
  return rows.length === 1 ? rows[0]!.teamId : undefined
}
