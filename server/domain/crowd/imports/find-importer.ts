import { permissionsOf } from '#lib/permissions.ts'
import type { Actor, Context } from '#server/domain/context.ts'
import type { Viewer } from '../viewer.ts'
import { asImporter, mayImport } from './may-import.ts'

/** Who started an import, with what they may do now; undefined once they may import no more, or are gone. */
export async function findImporter(
  { db, teamId }: Context,
  membershipId: number | null,
): Promise<{ viewer: Viewer; actor: Actor } | undefined> {
  const row = await db
    .selectFrom('membership as m')
    .leftJoin('crowd_role as r', (join) => join.onRef('r.team_id', '=', 'm.team_id').onRef('r.name', '=', 'm.role'))
    .select(['m.role', 'm.member_id', 'r.permissions'])
    .where('m.team_id', '=', teamId)
    .where('m.id', '=', membershipId ?? 0)
    .executeTakeFirst()
  if (!row) return undefined
  const permissions = permissionsOf(row.role, row.permissions ?? [])
  const viewer: Viewer = { membershipId, role: row.role, isAdmin: row.role === 'admin', permissions }
  if (!mayImport(viewer)) return undefined
  return {
    viewer: asImporter(viewer),
    actor: row.member_id ? { kind: 'member', id: row.member_id, name: '' } : { kind: 'system' },
  }
}
