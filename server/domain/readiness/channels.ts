import { sql } from 'kysely'
import type { ChannelKind } from '#server/db/alert-tables.ts'
import type { Context } from '../context.ts'

export type Channel = { id: string; kind: ChannelKind }

/** The channels of these members in their order, by the member's id; who has none, or is of another team, is left out. */
export async function channelsOf(ctx: Context, members: readonly string[]): Promise<Map<string, Channel[]>> {
  const { rows } = await sql<{ member: string; channels: Channel[] }>`
    select m.id as member, json_agg(json_build_object('id', c.id, 'kind', c.kind) order by c.place, c.id) as channels
    from member m join member_channel c on c.member_id = m.id
    where m.team_id = ${ctx.teamId} and m.id = any(${members}::text[]) group by m.id`.execute(ctx.db)
  return new Map(rows.map(({ member, channels }) => [member, channels]))
}
