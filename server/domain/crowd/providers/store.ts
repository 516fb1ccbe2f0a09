import { randomBytes } from 'node:crypto'
import type { Db } from '#server/db/open.ts'
import type { Context } from '#server/domain/context.ts'

/** What a team has set up for one provider. `token`: the secret end of its callback's address. */
export type SetUp = { name: string; enabled: boolean; options: Record<string, string>; token: string }

const COLUMNS = ['name', 'enabled', 'options', 'token'] as const

/** What the team has ever set up, by the provider's name. */
export async function setUps({ db, teamId }: Pick<Context, 'db' | 'teamId'>): Promise<Map<string, SetUp>> {
  const rows = await db.selectFrom('data_provider').select(COLUMNS).where('team_id', '=', teamId).execute()
  return new Map(rows.map((row) => [row.name, row]))
}

/** The same, locked until the transaction ends; what is not there yet comes into being. */
export async function lockSetUps({ db, teamId }: Context, names: string[]): Promise<Map<string, SetUp>> {
  const sorted = [...names].sort() // always in one order: two writers must not wait for each other
  const fresh = sorted.map((name) => ({ team_id: teamId, name, token: randomBytes(24).toString('hex') }))
  await db
    .insertInto('data_provider')
    .values(fresh)
    .onConflict((oc) => oc.columns(['team_id', 'name']).doNothing())
    .execute()
  const rows = await db
    .selectFrom('data_provider')
    .select(COLUMNS)
    .where('team_id', '=', teamId)
    .where('name', 'in', sorted)
    .orderBy('name')
    .forUpdate()
    .execute()
  return new Map(rows.map((row) => [row.name, row]))
}

/** Whose address this is, if the provider is switched on there. */
export function setUpByToken(db: Db, name: string, token: string): Promise<(SetUp & { teamId: string }) | undefined> {
  return db
    .selectFrom('data_provider')
    .select([...COLUMNS, 'team_id as teamId'])
    .where('name', '=', name)
    .where('token', '=', token)
    .where('enabled', '=', true)
    .executeTakeFirst()
}
