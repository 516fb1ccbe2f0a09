import pg from 'pg'
import type { ChannelKind } from '#server/db/alert-tables.ts'
import type { ServerProcess } from './server-process.ts'

type At = Pick<ServerProcess, 'databaseUrl'>

/** Runs one statement on the server's database; its rows. */
export async function query<T extends object>({ databaseUrl }: At, text: string, values: unknown[] = []): Promise<T[]> {
  const db = new pg.Client({ connectionString: databaseUrl })
  await db.connect()
  const { rows } = await db.query<T>(text, values)
  await db.end()
  return rows
}

/** So many members of the server's team, each called by these channels in this order. */
export async function seedCrew(server: At, count: number): Promise<void> {
  const made = `insert into member (id, team_id, firstname, lastname, created_at)
    select 'mem_' || lpad(n::text, 28, '0'), t.id, 'Member', n::text, now() from generate_series(1, $1::int) n, team t`
  await query(server, made, [count])
}

/** Gives every member these channels instead of what they had. */
export async function giveChannels(server: At, kinds: ChannelKind[]): Promise<void> {
  await query(server, 'delete from member_channel')
  const made = `insert into member_channel (id, member_id, place, kind, address, created_at)
    select 'chn_' || lpad(row_number() over ()::text, 28, '0'), m.id, k.place, k.kind, k.kind || m.id, now()
    from member m, unnest($1::text[]) with ordinality k (kind, place)`
  await query(server, made, [kinds])
}
